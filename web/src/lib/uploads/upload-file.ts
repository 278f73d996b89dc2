import { stringifyDocument } from 'urql';
import type { UploadAttachmentMutation } from '@/gql/graphql.ts';
import type { FinishedUpload } from './finished-upload.ts';
import { UploadAttachmentDocument } from './upload-documents.ts';
import { faultOfAnswer, goneFromDisk, lostOnTheWay, type UploadFault } from './upload-fault.ts';

export type UploadResult =
  | { readonly status: 'finished'; readonly upload: FinishedUpload }
  | UploadFault
  | { readonly status: 'cancelled' };

export interface RunningUpload {
  /** Never rejects. */
  readonly result: Promise<UploadResult>;
  cancel(): void;
}

interface UploadFileOptions {
  readonly file: File;
  readonly deskId: string;
  /** Which share of the file has left, from 0 to 1; the server's checks come after. */
  readonly onProgress: (share: number) => void;
}

/**
 * Sends one file as a GraphQL multipart request. By XMLHttpRequest and past urql, whose client is fetch, and fetch tells
 * nothing of how far a body has come; nothing of the answer belongs into its cache, as no page shows it yet.
 * https://github.com/jaydenseric/graphql-multipart-request-spec
 */
export function uploadFile({ file, deskId, onProgress }: UploadFileOptions): RunningUpload {
  const request = new XMLHttpRequest();
  const result = new Promise<UploadResult>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(resultOf(request.status, request.responseText));
    request.onabort = () => resolve({ status: 'cancelled' });
    request.onerror = () => {
      void isReadable(file).then((readable) => resolve(readable ? lostOnTheWay : goneFromDisk));
    };
  });
  request.open('POST', '/graphql');
  request.setRequestHeader('accept', 'application/json');
  // A page of another site can't send it along: the API refuses uploads without it.
  request.setRequestHeader('x-graphql-yoga-csrf', '1');
  request.send(multipartBody(file, deskId));
  return { result, cancel: () => request.abort() };
}

function multipartBody(file: File, deskId: string): FormData {
  const body = new FormData();
  const operation = {
    operationName: 'UploadAttachment',
    query: stringifyDocument(UploadAttachmentDocument),
    variables: { input: { deskId, file: null } },
  };
  // The order is the specification's: the server knows what to do with the file when it begins.
  body.append('operations', JSON.stringify(operation));
  body.append('map', JSON.stringify({ file: ['variables.input.file'] }));
  body.append('file', file, file.name);
  return body;
}

interface Answer {
  readonly data?: UploadAttachmentMutation | null;
  readonly errors?: readonly object[];
}

function resultOf(status: number, text: string): UploadResult {
  let answer: Answer;
  try {
    answer = JSON.parse(text);
  } catch {
    return faultOfAnswer(status, undefined);
  }
  const upload = answer.data?.uploadAttachment.attachment;
  return upload ? { status: 'finished', upload } : faultOfAnswer(status, answer.errors);
}

/** A file that was moved, deleted or changed since it was chosen fails just as a lost network does. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
