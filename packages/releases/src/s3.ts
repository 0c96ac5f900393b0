import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { _Object as S3Object } from '@aws-sdk/client-s3';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchBucket,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import type { AwsCall } from '@esteira/kit';
import { explainAwsError } from '@esteira/kit';
import { fail } from './failures.ts';
import type { Condition, FileUpload, ListedObject, ObjectStore } from './object-store.ts';
import { sendFile, signBySums } from './s3-upload.ts';

/**
 * S3 as an object store. Conditional writes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * Endpoint, region and credentials come from AWS's own variables.
 */
export class S3Store implements ObjectStore {
  readonly name: string;
  readonly #bucket: string;
  readonly #signal: AbortSignal;
  readonly #client: S3Client;

  constructor(bucket: string, signal: AbortSignal) {
    this.name = `s3://${bucket}`;
    this.#bucket = bucket;
    this.#signal = signal;
    // A local endpoint has no name for each bucket.
    const forcePathStyle = Boolean(process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL']);
    this.#client = new S3Client({ forcePathStyle, maxAttempts: 6 });
    signBySums(this.#client);
  }

  async read(key: string) {
    return await this.#call(this.#reading(key), async () => {
      const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
      const found = await this.#client.send(command, { abortSignal: this.#signal });
      return { text: (await found.Body?.transformToString()) ?? '', etag: found.ETag ?? '' };
    });
  }

  async describe(key: string) {
    return await this.#call(this.#reading(key), async () => {
      const command = new HeadObjectCommand({ Bucket: this.#bucket, Key: key });
      const found = await this.#client.send(command, { abortSignal: this.#signal });
      return { bytes: found.ContentLength ?? 0, metadata: found.Metadata ?? {} };
    });
  }

  async list(prefix: string): Promise<ListedObject[]> {
    const listed = await this.#call({ action: 's3:ListBucket', resource: this.#arn }, async () => {
      const objects: ListedObject[] = [];
      const pages = paginateListObjectsV2(
        { client: this.#client },
        { Bucket: this.#bucket, Prefix: prefix },
        { abortSignal: this.#signal },
      );
      for await (const { Contents = [] } of pages) objects.push(...Contents.map(listedObject));
      return objects;
    });
    return listed ?? [];
  }

  async write(key: string, text: string, condition: Condition) {
    const written = await this.#conditional(key, async () => {
      const command = new PutObjectCommand({
        Bucket: this.#bucket,
        Key: key,
        Body: text,
        ContentType: 'application/json',
        ...(condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.etag }),
      });
      const { ETag: etag = '' } = await this.#client.send(command, { abortSignal: this.#signal });
      return { etag };
    });
    if (written !== undefined) return written;
    // A write whose answer was lost is tried again by the SDK, and finds itself in its own way.
    const found = await this.read(key);
    return found?.text === text ? { etag: found.etag } : undefined;
  }

  async fetch(key: string, path: string): Promise<boolean> {
    const fetched = await this.#call(this.#reading(key), async () => {
      const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
      const found = await this.#client.send(command, { abortSignal: this.#signal });
      await pipeline(found.Body as Readable, createWriteStream(path), { signal: this.#signal });
      return true;
    });
    return fetched ?? false;
  }

  async store(key: string, upload: FileUpload): Promise<boolean> {
    const object = {
      Bucket: this.#bucket,
      Key: key,
      ContentType: 'application/zstd',
      IfNoneMatch: '*',
      Metadata: { ...upload.metadata },
    };
    const stored = await this.#conditional(key, async () => {
      await sendFile(this.#client, object, upload, this.#signal);
      return true;
    });
    return stored ?? false;
  }

  async remove(key: string): Promise<void> {
    const removing = { action: 's3:DeleteObject', resource: `${this.#arn}/${key}` };
    await this.#call(removing, async () => {
      const command = new DeleteObjectCommand({ Bucket: this.#bucket, Key: key });
      await this.#client.send(command, { abortSignal: this.#signal });
    });
  }

  /**
   * Until when object lock holds an object, milliseconds since 1970; Infinity under a legal hold. undefined where
   * nothing holds it, and where the role lacks s3:GetObjectRetention and s3:GetObjectLegalHold: S3 says nothing then.
   * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
   */
  async lockedUntil(key: string): Promise<number | undefined> {
    return await this.#call(this.#reading(key), async () => {
      const command = new HeadObjectCommand({ Bucket: this.#bucket, Key: key });
      const found = await this.#client.send(command, { abortSignal: this.#signal });
      return found.ObjectLockLegalHoldStatus === 'ON' ? Infinity : found.ObjectLockRetainUntilDate?.getTime();
    });
  }

  async #conditional<Result>(key: string, call: () => Promise<Result>): Promise<Result | undefined> {
    const writing = { action: 's3:PutObject', resource: `${this.#arn}/${key}` };
    return await this.#call(writing, async () => {
      try {
        return await call();
      } catch (error) {
        // 409: two conditional writes met; the other one won.
        const status = statusOf(error);
        if (status === 412 || status === 409) return undefined;
        throw error;
      }
    });
  }

  /**
   * Who may not list a bucket is denied what is not there.
   * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
   */
  #reading(key: string): AwsCall {
    return {
      action: 's3:GetObject',
      resource: `${this.#arn}/${key}`,
      otherwise: `A role that has this lacks s3:ListBucket on ${this.#arn}: without it S3 denies what is not there`,
    };
  }

  get #arn(): string {
    return `arn:aws:s3:::${this.#bucket}`;
  }

  /** undefined where there is no such object; every other trouble in words. */
  async #call<Result>(wish: AwsCall, call: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await call();
    } catch (error) {
      this.#signal.throwIfAborted();
      if (error instanceof NoSuchBucket) {
        throw fail('store-no-bucket', { message: `There is no bucket ${this.#bucket}.`, cause: error });
      }
      if (error instanceof NoSuchKey || error instanceof NotFound) return undefined;
      throw explainAwsError(error, wish);
    }
  }
}

/** An object of unknown age counts as written now: what is young is kept. */
function listedObject({ Key = '', Size = 0, LastModified = new Date() }: S3Object): ListedObject {
  return { key: Key, bytes: Size, writtenAt: LastModified.getTime() };
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}
