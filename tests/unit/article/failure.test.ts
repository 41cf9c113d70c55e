import { describe, expect, it } from 'vitest';
import { asFailure, FailureError, failureCodes } from '@/utils/article';

const named = (name: string, inner?: unknown): Error => Object.assign(new Error('words'), { name, inner });

describe('asFailure', () => {
  it('keeps a failure of ours', () => {
    expect(asFailure(new FailureError('busy', 'twice'))).toEqual({ code: 'busy', detail: 'twice' });
  });

  it('knows a full disk through the wrappers a database puts around it', () => {
    const wrapped = named('AbortError', named('UnknownError', named('QuotaExceededError')));
    expect(asFailure(wrapped).code).toBe('quota-full');
  });

  it.each([
    'OpenFailedError',
    'DatabaseClosedError',
    'VersionError',
    'MissingAPIError',
  ])('reads %s as an unavailable library', (name) =>
    expect(asFailure(named(name)).code).toBe('library-unavailable'));

  it.each([
    undefined,
    null,
    'a string',
    42,
    {},
    named('TypeError'),
  ])('takes anything thrown: %s', (thrown) => {
    expect(asFailure(thrown).code).toBe('unexpected');
  });

  it('ends on errors that contain themselves', () => {
    const loop = named('AbortError') as Error & { inner: unknown };
    loop.inner = loop;
    expect(asFailure(loop).code).toBe('unexpected');
  });
});

it('codes are unique', () => {
  expect(new Set(failureCodes).size).toBe(failureCodes.length);
});
