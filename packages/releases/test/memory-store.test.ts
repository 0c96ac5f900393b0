import { MemoryStore } from '@esteira/releases/testing';
import { describe } from '@jest/globals';
import { storeContract } from './store-contract.ts';

const store = new MemoryStore();

describe('memory', () => {
  storeContract(() => store, 20_000);
});
