/** A topic asked for by its name is asked for by its id, under which articles are found whatever the language. */
import { foldKey } from '@/utils/vietnamese';
import { knownTopics, topicName } from './topic-name';

const FIELD = /(^|\s)(-?)([\p{L}_-]+):(?:"([^"]*)"|([^\s"]+))/gu;

/** Ids of the topics whose name holds the words, with marks or without. */
function topicsNamed(words: string): string[] {
  const wanted = foldKey(words).trim();
  if (wanted === '' || (knownTopics as readonly string[]).includes(words)) return [];
  return knownTopics.filter((id) => foldKey(topicName(id)).includes(wanted));
}

/** `chủ-đề:"thủ tục hành chính"` → `chủ-đề:tthc`; what names no topic stays as it is. */
export const withTopicIds = (query: string): string =>
  query.replace(FIELD, (whole, space, minus, field, quoted, bare) => {
    if (!/^(?:chude|topic)$/.test(foldKey(field).replace(/[-_]/g, ''))) return whole;
    const ids = topicsNamed(quoted ?? bare);
    return ids.length > 0 ? `${space}${minus}${field}:${ids.join(',')}` : whole;
  });
