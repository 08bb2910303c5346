/** Films to begin with, one of each kind that the director is good at. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

interface Example {
  id: string;
  name: MessageDescriptor;
  text: MessageDescriptor;
}

const EXAMPLES: readonly Example[] = [
  {
    id: "storm",
    name: msg`A bedtime story`,
    text: msg`A lighthouse keeper befriends a storm that has nowhere else to go. A gentle bedtime story, warm and a little funny.`,
  },
  {
    id: "rain",
    name: msg`How rain is made`,
    text: msg`Explain to a seven-year-old how rain is made. The sun warms the sea. Water rises and becomes a cloud. The wind carries the cloud to the mountains. Rain falls on the umbrellas in town. A river takes it back to the sea.`,
  },
  {
    id: "teaser",
    name: msg`A launch teaser`,
    text: msg`A teaser for a hand-built bicycle: the quiet workshop, sparks, a bell, the first ride at dawn.`,
  },
  {
    id: "recipe",
    name: msg`A recipe`,
    text: msg`How to bake a simple loaf of bread. Mix flour, water, salt and yeast in a bowl. Knead the dough for ten minutes. Let the dough rise under a cloth. Bake the loaf in a hot oven. Cut the first warm slice.`,
  },
  {
    id: "greeting",
    name: msg`A birthday greeting`,
    text: msg`A birthday greeting for Grandma Rosa, who loves her garden and her old red scooter.`,
  },
  {
    id: "poem",
    name: msg`A poem`,
    text: msg`The moon counts the boats in a sleeping harbour, and one of them is made of paper. A short poem in watercolour.`,
  },
];

export const examples = (i18n: I18n): { id: string; name: string; text: string }[] =>
  EXAMPLES.map(({ id, name, text }) => ({ id, name: i18n._(name), text: i18n._(text) }));
