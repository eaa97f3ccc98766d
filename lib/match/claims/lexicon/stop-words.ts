/** Words that tell nothing of what a text is about. They count in word order only, never as evidence. All folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its itself there here
  i me my mine myself you your yours yourself he him his himself she her hers herself we us our ours they them their
  theirs themselves who whom whose which what when where why how
  am is are was were be been being has have had having do does did doing done will would shall should can could may
  might must ought cannot don't doesn't didn't won't isn't aren't wasn't weren't can't couldn't wouldn't shouldn't
  hasn't haven't hadn't i'm i've i'd i'll you're you've you'll he'd he'll she'd she'll we're we've we'll they're
  they've they'll dont doesnt didnt wont isnt arent wasnt werent cant couldnt wouldnt im ive youre theyre
  of to in on for at by with from into onto out up down off over under about after before during between among against
  through as than like per via upon toward towards within without because since until while
  and or but nor so yet if then else though although whether
  not no also only just even still too very much more most some any all each every both either neither other another
  such same own one ones again ever never once s t re ve ll d m th st nd rd amp rt`.split(/\s+/),
)
