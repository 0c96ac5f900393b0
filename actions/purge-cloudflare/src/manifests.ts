import { parseManifest } from '@esteira/bundle';
import { fail } from '@esteira/edge';
import { explainAwsError } from '@esteira/kit';
import type { Manifests } from './run.ts';

/**
 * Manifests as they lie in the bucket: `bundles/<digest>.json`. A release id holds only the first twelve
 * characters of the digest, hence the listing.
 */
export function bucketManifests(bucket: string, signal: AbortSignal): Manifests {
  const arn = `arn:aws:s3:::${bucket}`;
  return {
    async read(release) {
      // Loaded here: most purges do without S3.
      const { GetObjectCommand, ListObjectsV2Command, S3Client } = await import('@aws-sdk/client-s3');
      // A connection that stalls is dropped; the SDK would wait for ever.
      const s3 = new S3Client({ requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 } });
      const options = { abortSignal: signal };
      const explained = (action: string, resource: string) => (error: unknown) => {
        signal.throwIfAborted();
        if (error instanceof Error && error.name === 'NoSuchBucket') {
          throw fail('edge-manifest-missing', { message: `There is no bucket ${bucket}.`, cause: error });
        }
        throw explainAwsError(error, { action, resource });
      };
      const Prefix = `bundles/${release.split('-')[1]}`;
      const listed = await s3
        .send(new ListObjectsV2Command({ Bucket: bucket, Prefix }), options)
        .catch(explained('s3:ListBucket', arn));
      const keys = (listed.Contents ?? []).map(({ Key = '' }) => Key).filter((key) => key.endsWith('.json'));
      for (const Key of keys) {
        const text = await s3
          .send(new GetObjectCommand({ Bucket: bucket, Key }), options)
          .then(({ Body }) => Body?.transformToString() ?? '')
          .catch(explained('s3:GetObject', `${arn}/${Key}`));
        const manifest = parseManifest(text, `s3://${bucket}/${Key}`);
        if (manifest.release === release) return manifest;
      }
      throw fail('edge-manifest-missing', {
        message: `There is no manifest of the release ${release} in the bucket ${bucket}.`,
        evidence: `s3://${bucket}/${Prefix}*.json`,
      });
    },
  };
}
