import { bucketArn } from '../bucket.ts';
import { look, onlyTheProgramOnTheseHosts } from '../fleet.ts';
import { manifests, verified } from './places.ts';

/** Which backups there are, what each holds, and which are proven: none of it is data. */
export const knowTheBackups = () => [
  { Sid: 'ListBackups', Effect: 'Allow', Action: 's3:ListBucket', Resource: bucketArn() },
  { Sid: 'ReadManifests', Effect: 'Allow', Action: 's3:GetObject', Resource: [manifests, verified] },
];

/** @param document what they may be sent */
export const haveHostsWork = (document: string) => [look(), ...onlyTheProgramOnTheseHosts(document)];
