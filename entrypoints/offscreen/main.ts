/** Chromium only: parses pages fetched for "keep for later", because its worker has no DOM. */
import * as z from 'zod/mini';
import { listen, readHtml } from '@/utils/browser';

z.config({ jitless: true });
listen({ 'read-html': readHtml });
