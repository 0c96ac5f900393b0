import { hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { FileUpload } from './object-store.ts';

/** From here on a file travels in parts, several at a time. */
const PART = 16 * 1024 * 1024;
const PARTS_AT_ONCE = 4;

type Target = Pick<PutObjectCommandInput, 'ContentType' | 'Metadata' | 'IfNoneMatch'> & {
  readonly Bucket: string;
  readonly Key: string;
};

/**
 * Sends a file to S3. Each request carries the sha256 of its body, computed once: for the signature, and for S3
 * to verify what arrived. Not @aws-sdk/lib-storage, which hashes each byte twice and copies it besides.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 * @throws what S3 answers; parts of an upload that fails are taken back
 */
export async function sendFile(
  client: S3Client,
  target: Target,
  upload: FileUpload,
  signal: AbortSignal,
): Promise<void> {
  const file = await open(upload.path);
  try {
    if (upload.bytes <= PART) await sendWhole(client, target, file, upload, signal);
    else await sendInParts(client, target, file, upload, signal);
  } finally {
    await file.close();
  }
}

async function sendWhole(
  client: S3Client,
  target: Target,
  file: FileHandle,
  { bytes, sha256, progress }: FileUpload,
  signal: AbortSignal,
): Promise<void> {
  const Body = await read(file, 0, Buffer.allocUnsafeSlow(bytes));
  const command = new PutObjectCommand({ ...target, Body, ChecksumSHA256: base64(sha256) });
  await client.send(command, { abortSignal: signal });
  progress?.(bytes);
}

async function sendInParts(
  client: S3Client,
  { IfNoneMatch, ...target }: Target,
  file: FileHandle,
  { bytes, progress }: FileUpload,
  signal: AbortSignal,
): Promise<void> {
  const place = { Bucket: target.Bucket, Key: target.Key };
  const creating = new CreateMultipartUploadCommand({ ...target, ChecksumAlgorithm: 'SHA256' });
  const { UploadId } = await client.send(creating, { abortSignal: signal });
  // Whatever ends one part ends the others.
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const parts: { PartNumber: number; ETag: string | undefined; ChecksumSHA256: string }[] = [];
  let [next, sent] = [0, 0];
  const sendParts = async (): Promise<void> => {
    const room = Buffer.allocUnsafeSlow(PART);
    for (let index = next++; index * PART < bytes; index = next++) {
      const Body = await read(file, index * PART, room.subarray(0, Math.min(PART, bytes - index * PART)));
      const sha256 = hash('sha256', Body);
      const part = { PartNumber: index + 1, ChecksumSHA256: base64(sha256) };
      const command = new UploadPartCommand({ ...place, ...part, UploadId, Body });
      const { ETag } = await client.send(command, { abortSignal: either });
      parts[index] = { ...part, ETag };
      sent += Body.length;
      progress?.(sent);
    }
  };
  try {
    const sending = Array.from({ length: PARTS_AT_ONCE }, () =>
      sendParts().catch((error: unknown) => {
        failed.abort(error);
        throw error;
      }),
    );
    await Promise.allSettled(sending);
    // What went wrong first; the others ended because of it.
    failed.signal.throwIfAborted();
    const completing = { ...place, UploadId, MultipartUpload: { Parts: parts } };
    await client.send(
      new CompleteMultipartUploadCommand({
        ...completing,
        ...(IfNoneMatch === undefined ? {} : { IfNoneMatch }),
      }),
      { abortSignal: signal },
    );
  } catch (error) {
    // Not with the signal: a cancelled upload is taken back too.
    await client.send(new AbortMultipartUploadCommand({ ...place, UploadId }));
    throw error;
  }
}

/** Fills a buffer with what the file has from a position on. */
async function read(file: FileHandle, from: number, into: Buffer): Promise<Buffer> {
  const { bytesRead } = await file.read(into, 0, into.length, from);
  if (bytesRead < into.length)
    throw new Error(`The file has ${from + bytesRead} bytes, and was said to have more.`);
  return into;
}

function base64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

/**
 * A request that carries the sha256 of its body is signed with it: it is not computed again.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function signBySums(client: S3Client): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      const sum = headers['x-amz-checksum-sha256'];
      if (sum !== undefined) headers['x-amz-content-sha256'] = Buffer.from(sum, 'base64').toString('hex');
      return await next(args);
    },
    { step: 'build', name: 'signBySums' },
  );
}
