/** Plain sentences to stand around what a test is about. */
export const WALK =
  'They went down to the mill in the morning, because the kettle had asked them to, and because nobody in the house had a better plan for a wet Tuesday in the middle of the hay.';
export const RAIN =
  'It rained on the way there, and it rained on the way back, and in between it rained so hard that the ducks came indoors and stood about on the flour sacks looking sorry for themselves.';
export const TEA =
  'When the tea was made at last it tasted of nothing much, but it was hot, and the miller said that hot was most of what anybody wanted from a cup on a day like that one.';
export const HOME =
  'So they walked home along the dyke with the lid tied down under a handkerchief, and the old dog went in front of them and would not say what it had seen in the water.';
