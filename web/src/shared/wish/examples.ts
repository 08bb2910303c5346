/** Films to begin with, one of each kind that the director is good at. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

interface Example {
  name: MessageDescriptor;
  text: MessageDescriptor;
}

const EXAMPLES: readonly Example[] = [
  {
    name: msg`A bedtime story`,
    text: msg`A lighthouse keeper befriends a storm that has nowhere else to go. A gentle bedtime story, warm and a little funny.`,
  },
  {
    name: msg`How rain is made`,
    text: msg`Explain to a seven-year-old how rain is made, from the sea to the umbrella. Simple and cheerful.`,
  },
  {
    name: msg`A launch teaser`,
    text: msg`A teaser for a hand-built bicycle: the quiet workshop, sparks, a bell, the first ride at dawn.`,
  },
  {
    name: msg`A recipe`,
    text: msg`How to bake a simple loaf of bread, step by step, from flour to the first warm slice.`,
  },
  {
    name: msg`A birthday greeting`,
    text: msg`A birthday greeting for Grandma Rosa, who loves her garden and her old red scooter.`,
  },
  {
    name: msg`A poem`,
    text: msg`The moon counts the boats in a sleeping harbour, and one of them is made of paper. A short poem in watercolour.`,
  },
];

export const examples = (i18n: I18n): { name: string; text: string }[] =>
  EXAMPLES.map(({ name, text }) => ({ name: i18n._(name), text: i18n._(text) }));
