import { expect, it } from 'vitest';
import { listSearch } from './list-search.ts';

it('reads what an address says of a list, and passes over what nobody can mean', () => {
  expect(listSearch({ status: 'DRAFT', category: 'basics', q: 'port', page: '2' })).toEqual({
    status: 'DRAFT',
    category: 'basics',
    q: 'port',
  });
  expect(listSearch({ status: 'GONE', category: '', q: 7 })).toEqual({});
});
