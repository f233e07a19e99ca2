/**
 * Given names that women bear in one part of the world and men in another, or both in one. A list of one country's births gives them a sex that the
 * person in the news need not have. Own work, from general knowledge.
 */
export const eitherNames =
  "adama akira alex alexis amal amandeep amit andrea angel ariel ashley ashwini aziz camille casey charlie chandra chris claude dana deniz dominique drew eden erin esin gabriele gael gul guadalupe gurpreet harpreet helge iman inge ihsan jaime jamie jan jean jesse jin joan jocelyn jody jordan jules kai kamal kari kelly kerry kim kiran kris lane laurie lee leslie li lin ling manpreet marion maxime mehdi michele mika min misha morgan nicola nidal nikita noam noor nour nur parker pascal pat quinn rana reem rida riley robin rosario sacha salam sandy sasha shashi shay shelley sidney simone stacey suman sushil tal taylor terry toni tracy trinidad tyler umut val wafa wei xin yan ying yu yuki yuval".split(
    " ",
  );
