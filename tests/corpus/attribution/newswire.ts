import type { AttributionTable } from './case.ts'

/** Sentences in the manner of the news agencies, about many events. */
export const newswire: AttributionTable[] = [
  {
    phenomenon: 'newswire without listed names',
    names: 'none',
    cases: [
      [
        'At least {24} people were killed in strikes across the strip on Thursday, local health officials said.',
        'local health officials',
      ],
      [
        'The death toll from the floods rose to {112} on Tuesday, the National Disaster Management Authority (NDMA) said, up from {98}.',
        'National Disaster Management Authority',
        'National Disaster Management Authority',
      ],
      ['NDMA spokesman Tayyab Shah said another {40} were missing.', 'Tayyab Shah'],
      [
        "Thailand's Public Health Minister Somsak Thepsuthin told reporters that {11} civilians, including {three} children, were killed.",
        'Somsak Thepsuthin',
        'Somsak Thepsuthin',
      ],
      [
        'More than {460} people were killed at a hospital, the head of the World Health Organization said.',
        'head of the World Health Organization',
      ],
      ['WHO chief Tedros Adhanom Ghebreyesus said {460} people were killed.', 'Tedros Adhanom Ghebreyesus'],
      ['The paramilitaries denied the killings and called the figure of {460} fabricated.', 'denies: paramilitaries'],
      ['More than {2,000} civilians were executed, according to the Joint Forces, allies of the army.', 'Joint Forces'],
      ['Yale researchers said images showed at least {31} clusters.', 'Yale researchers'],
      ['Nissan will cut {9,000} jobs, the company said on Thursday.', 'company'],
      [
        'Police said that as many as {40,000} attended, while the opposition claimed a crowd of {200,000}.',
        'Police',
        'opposition',
      ],
      [
        'Organizers claimed {1 million}; Hong Kong police said {240,000} at the peak.',
        'Organizers',
        'Hong Kong police',
      ],
      ['Reuters was not able to independently verify the figure of {460}.', 'unconfirmed: Reuters'],
      ['Local broadcaster NHK reported {15} injuries.', 'NHK'],
      ['State news agency Xinhua said {16} people were trapped.', 'Xinhua'],
      ['Citing hospital sources, Al Jazeera reported {27} killed.', 'hospital sources via Al Jazeera'],
      ['“The number of dead stands at {52},” said civil defence spokesman Mahmud Bassal.', 'Mahmud Bassal'],
      ["Bassal told AFP that 'at least {30} people' had died.", 'Bassal via AFP'],
      ['In a joint statement, the two unions said {45,000} workers took part.', 'two unions'],
      ['The union put participation at {80} per cent; management said {35}.', 'union', 'management'],
      ["The company's own figures show {35} percent took part.", 'company'],
      ['One survivor, Ali Hassan, said he counted {12} bodies.', 'Ali Hassan'],
      [
        'Emergency services said {five} people, {three} of them children, were pulled out alive.',
        'Emergency services',
        'Emergency services',
      ],
      ['The fire, which officials say killed {20}, broke out at dawn.', 'officials'],
      ['An estimated {50,000} people took part.', 'unclear'],
      ['What the army described as a precision raid killed {12} people.', 'own'],
      ["{Fifteen} people, the mayor's office said, were taken to hospital.", "mayor's office"],
      ['The tally, compiled by AFP from official sources, stands at {1,219}.', 'AFP'],
      ['An AFP tally based on official figures put the dead at {1,219}.', 'AFP'],
      [
        'The regional governor, Oleh Syniehubov, wrote on Telegram that {seven} people were wounded.',
        'Oleh Syniehubov',
      ],
      ['{Seven} people were wounded, regional governor Oleh Syniehubov wrote on Telegram.', 'Oleh Syniehubov'],
      [
        '{Seven} people were wounded, Oleh Syniehubov, the governor of Kharkiv, said on Telegram, adding that {two} were children.',
        'Oleh Syniehubov',
        'Oleh Syniehubov',
      ],
      [
        "Ukraine's air force said it shot down {48} of {60} drones launched overnight.",
        "Ukraine's air force",
        "Ukraine's air force",
      ],
      ['The ministry said its air defences destroyed {30} drones, {12} of them over Belgorod.', 'ministry', 'ministry'],
      ['There was no word from Moscow on the {30} drones.', 'unconfirmed: Moscow'],
      ['Kyiv and Moscow gave different tolls: the former spoke of {12} dead, the latter of {three}.', 'Kyiv', 'Moscow'],
      [
        'The pilots union says {70} percent of its members walked out, but the airline disputes this and says it was {30}.',
        'pilots union',
        'airline',
      ],
      ['Juan Perez, who lost his house, said {20} families were sleeping outside.', 'Juan Perez'],
      ['Residents and two police officers told Reuters that {six} bodies were found.', 'Residents via Reuters'],
      [
        'The president of the union, Marta Diaz, put the number of strikers at {12,000}, whereas the regional government counted {3,500}.',
        'Marta Diaz',
        'regional government',
      ],
    ],
  },
  {
    phenomenon: 'newswire about a strip of land',
    names: 'strip',
    cases: [
      [
        "Israel's military said it had struck more than {100} targets and that {dozens} of fighters were killed.",
        "Israel's military/israel",
        "Israel's military/israel",
      ],
      ["Gaza's civil defence agency said {52} people were killed on Tuesday.", "Gaza's civil defence agency/hamas"],
      ['Hamas said {three} of its commanders were among the dead.', 'Hamas/hamas'],
      ['Hamas-led fighters killed {1,200} people on October 7, by Israeli tallies.', 'Israel/israel'],
      [
        'The attack killed {1,200} people, according to Israeli authorities, and {251} were taken hostage.',
        'Israeli authorities/israel',
        'Israeli authorities/israel',
      ],
      ['The IDF rejected the toll of {52} and said it had targeted a command centre.', 'denies: IDF/israel'],
      [
        'Bassal, the civil defence spokesman, told AFP {30} people were missing. The Israeli army did not immediately comment on the {30}.',
        'Mahmud Bassal/hamas via AFP',
        'unconfirmed: Israeli army/israel',
      ],
      ['Israel has killed {52,000} people in Gaza.', 'own'],
    ],
  },
]
