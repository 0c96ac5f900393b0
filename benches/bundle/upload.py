"""AWS's own client for Python: stores the file of each line that it reads, says so, and waits for the next."""

import sys

import boto3
from botocore.config import Config

ENDPOINT, BUCKET = sys.argv[1:]
s3 = boto3.client("s3", endpoint_url=ENDPOINT, config=Config(s3={"addressing_style": "path"}))
for line in sys.stdin:
    path, key = line.rstrip("\n").split("\t")
    s3.upload_file(path, BUCKET, key, ExtraArgs={"ChecksumAlgorithm": "SHA256"})
    print(key, flush=True)
