<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_SL" sourcelanguage="en">
<context>
    <name>ChartTable</name>
    <message>
        <source>Figure</source>
        <translation>Nɔmba</translation>
    </message>
    <message>
        <source>Worked out of</source>
        <translation>Aw wi wok am</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Na ya</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Nɔm</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Wit wɔd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ia</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valyu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ɔl</translation>
    </message>
    <message>
        <source>Girls for each boy</source>
        <translation>Gyal fɔ ɛvri bɔy</translation>
    </message>
    <message>
        <source>%1: %2, norm %3, %4</source>
        <translation>%1: %2, nɔm %3, %4</translation>
    </message>
    <message>
        <source>%1: not known here</source>
        <translation>%1: wi nɔ no am na ya</translation>
    </message>
    <message>
        <source>%1: %2 girls, %3 boys</source>
        <translation>%1: %2 gyal, %3 bɔy</translation>
    </message>
    <message>
        <source>%1 girls for each boy</source>
        <translation>%1 gyal fɔ ɛvri bɔy</translation>
    </message>
</context>
<context>
    <name>CompareReturn</name>
    <message>
        <source>All together</source>
        <translation>Ɔl togɛda</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Ɔl ad: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nɔ ful yet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nyu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>chenj</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Ɔl ad</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>0 to 100</source>
        <translation>0 to 100</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 to 1</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>de mɔnt ia</translation>
    </message>
    <message>
        <source>year-month-day and time</source>
        <translation>ia-mɔnt-de ɛn tɛm</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>awa:minit</translation>
    </message>
    <message>
        <source>[longitude,latitude]</source>
        <translation>[longitude,latitude]</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>wan lɛta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yɛs</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nɔ</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Number</source>
        <translation>Nɔmba</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ɔl</translation>
    </message>
    <message>
        <source>Sum of ages</source>
        <translation>Ɔl di ej dɛn</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Na di fɔm</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difrɛns</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Las ia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Chenj</translation>
    </message>
</context>
<context>
    <name>HubNews</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n fɔ sɛn</numerusform>
            <numerusform>%n fɔ sɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed by the hub: %1</source>
        <translation>Ɔb dɔn gri las: %1</translation>
    </message>
    <message>
        <source>Syncing %1 %</source>
        <translation>De sink %1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Layn nɔ de</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Dɔn jɔyn</translation>
    </message>
    <message>
        <source>Training: all this is practice. Nothing of it reaches the district.</source>
        <translation>Praktis: ɔl dis na fɔ lan. Natin nɔ de go na di distrikt.</translation>
    </message>
</context>
<context>
    <name>HubToday</name>
    <message>
        <source>%1 was changed here and at the hub</source>
        <translation>%1 dɔn chenj ya ɛn na di ɔb</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed here and at the hub</source>
        <translation>
            <numerusform>%n tin dɔn chenj ya ɛn na di ɔb</numerusform>
            <numerusform>%n tin dɛn dɔn chenj ya ɛn na di ɔb</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one; the other stays in the history. Until then it is not sent</source>
        <translation>Pik wan; di ɔda wan de na istri. Te da tɛm wi nɔ sɛn am</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pik</translation>
    </message>
    <message numerus="yes">
        <source>The hub did not accept %n values</source>
        <translation>
            <numerusform>Di ɔb nɔ gri wit %n nɔmba</numerusform>
            <numerusform>Di ɔb nɔ gri wit %n nɔmba dɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Mɛn am</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n fɔ sɛn</numerusform>
            <numerusform>%n fɔ sɛn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values of %n returns wait to be sent</source>
        <translation>
            <numerusform>Nɔmba dɛn na %n ritɔn de wet fɔ sɛn</numerusform>
            <numerusform>Nɔmba dɛn na %n ritɔn dɛn de wet fɔ sɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed by the hub: %1</source>
        <translation>Ɔb dɔn gri las: %1</translation>
    </message>
    <message>
        <source>The hub confirmed nothing yet</source>
        <translation>Di ɔb nɔ gri natin yet</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sink</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>the hub does not have this form, or does not show it to us</source>
        <translation>di ɔb nɔ gɛt dis fɔm, ɔ i nɔ de sho wi am</translation>
    </message>
    <message>
        <source>the hub does not have this school, or it is not ours there</source>
        <translation>di ɔb nɔ gɛt dis skul, ɔ i nɔto wi yon de</translation>
    </message>
    <message>
        <source>we may only read this form at the hub</source>
        <translation>wi kin rid dis fɔm nɔmɔ na di ɔb</translation>
    </message>
    <message>
        <source>the hub has locked this period</source>
        <translation>di ɔb dɔn lɔk dis tɛm</translation>
    </message>
    <message>
        <source>it is approved there, so it cannot be changed</source>
        <translation>dɛn dɔn apruv am de, so i nɔ kin chenj</translation>
    </message>
    <message>
        <source>the school is closed at the hub for this period</source>
        <translation>di skul lɔk na di ɔb fɔ dis tɛm</translation>
    </message>
    <message>
        <source>the hub lacks a column of this form</source>
        <translation>di ɔb nɔ gɛt wan kɔlɔm na dis fɔm</translation>
    </message>
    <message>
        <source>the hub knows this form under other names</source>
        <translation>di ɔb sabi dis fɔm wit ɔda nem</translation>
    </message>
    <message>
        <source>This value is not of the kind that the hub wants here. Type it as the hub asks, or ask the district.</source>
        <translation>Dis nɔmba nɔto di kayn we di ɔb want ya. Rayt am lɛkɛ aw di ɔb de aks, ɔ aks di distrikt.</translation>
    </message>
    <message>
        <source>The hub does not have this answer in its list. Choose another, or tell the district.</source>
        <translation>Di ɔb nɔ gɛt dis ansa na in list. Pik ɔda wan, ɔ tɛl di distrikt.</translation>
    </message>
    <message>
        <source>The hub does not take this remark. Make it shorter, or use other words.</source>
        <translation>Di ɔb nɔ de tek dis not. Mek i shɔt, ɔ yuz ɔda wɔd dɛn.</translation>
    </message>
    <message>
        <source>The hub has no such column for this question. The value stays here; tell the district.</source>
        <translation>Di ɔb nɔ gɛt da kɔlɔm de fɔ dis kwɛstyɔn. Di nɔmba go de ya; tɛl di distrikt.</translation>
    </message>
    <message>
        <source>The hub does not have this question in the form. The value stays here; tell the district.</source>
        <translation>Di ɔb nɔ gɛt dis kwɛstyɔn na di fɔm. Di nɔmba go de ya; tɛl di distrikt.</translation>
    </message>
    <message>
        <source>The hub wants a value here, not a remark alone. Type the value.</source>
        <translation>Di ɔb want nɔmba ya, nɔto not nɔmɔ. Rayt di nɔmba.</translation>
    </message>
    <message>
        <source>The hub wants every compulsory cell filled before it is complete.</source>
        <translation>Di ɔb want ɛvri bɔks we fɔ ful dɔn ful bifo i kɔmplit.</translation>
    </message>
    <message>
        <source>The hub wants a remark here where there is no value.</source>
        <translation>Di ɔb want not ya if nɔmba nɔ de.</translation>
    </message>
    <message>
        <source>is not at the hub any more, or not shown to us; what is here stays</source>
        <translation>nɔ de na di ɔb igen, ɔ dɛn nɔ de sho wi; wetin de ya go de</translation>
    </message>
    <message>
        <source>belongs to %2 now, not to %1</source>
        <translation>na %2 gɛt am naw, nɔto %1</translation>
    </message>
    <message>
        <source>is the new name of %1</source>
        <translation>na di nyu nem fɔ %1</translation>
    </message>
    <message>
        <source>is closed at the hub from %2 on</source>
        <translation>dɔn lɔk na di ɔb frɔm %2</translation>
    </message>
    <message>
        <source>is no longer asked for; what was typed stays here</source>
        <translation>dɛn nɔ de aks fɔ am igen; wetin yu rayt go de ya</translation>
    </message>
    <message>
        <source>is no longer a column there; what was typed stays here</source>
        <translation>nɔto kɔlɔm de igen; wetin yu rayt go de ya</translation>
    </message>
    <message>
        <source>is filled in by %2 too now</source>
        <translation>%2 sɛf go ful am naw</translation>
    </message>
    <message>
        <source>is not filled in by %1 any more; what is here stays</source>
        <translation>%1 nɔ de ful am igen; wetin de ya go de</translation>
    </message>
    <message>
        <source>the hub does not take it now</source>
        <translation>di ɔb nɔ tek am naw</translation>
    </message>
    <message>
        <source>The hub did not take this. Look at it again.</source>
        <translation>Di ɔb nɔ tek dis wan. Luk am bak.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>wi nɔ sɛn am yet</translation>
    </message>
    <message>
        <source>the hub did not accept it</source>
        <translation>di ɔb nɔ tek am</translation>
    </message>
    <message>
        <source>a card waits for an answer</source>
        <translation>kad de wet fɔ ansa</translation>
    </message>
    <message>
        <source>the form does not go just now</source>
        <translation>di fɔm nɔ de go naw</translation>
    </message>
    <message>
        <source>changed at the hub, not taken in yet</source>
        <translation>dɛn chenj am na di ɔb, wi nɔ tek am yet</translation>
    </message>
    <message>
        <source>taken away at the hub</source>
        <translation>dɛn pul am na di ɔb</translation>
    </message>
    <message>
        <source>a zero, which the hub does not count</source>
        <translation>ziro, di ɔb nɔ de kɔnt am</translation>
    </message>
    <message>
        <source>the figures are older than the value</source>
        <translation>di figa dɛn ol pas di nɔmba</translation>
    </message>
    <message>
        <source>the warehouse is older than the value</source>
        <translation>di wehaws ol pas di nɔmba</translation>
    </message>
    <message>
        <source>no number, so in no figure</source>
        <translation>nɔto nɔmba, so i nɔ de na no figa</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>wi nɔ no wetin mek</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1: note</source>
        <translation>%1: not</translation>
    </message>
    <message>
        <source>%1: to look at again</source>
        <translation>%1: fɔ luk bak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yɛs</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nɔ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ɛmti</translation>
    </message>
    <message>
        <source>%1: not a value yet</source>
        <translation>%1: nɔto valyu yet</translation>
    </message>
    <message>
        <source>marked complete</source>
        <translation>dɛn dɔn mak am kɔmplit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>I dɔn bigin</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>I dɔn kɔmplit</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>dɛn opin am bak</translation>
    </message>
    <message>
        <source>reason for %1</source>
        <translation>rizin fɔ %1</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>i nɔ kɔnsain wi: %1</translation>
    </message>
    <message>
        <source>rest of %1 is empty</source>
        <translation>di ɔda pat na %1 ɛmti</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Pɔsin %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Sɛtin %1</translation>
    </message>
    <message>
        <source>School or office %1</source>
        <translation>Skul ɔ ofis %1</translation>
    </message>
    <message>
        <source>Forms and lists %1</source>
        <translation>Fɔm ɛn list %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rɛjista</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Rɛjista %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ɔltin</translation>
    </message>
    <message>
        <source>figures and answers</source>
        <translation>nɔmba ɛn ansa</translation>
    </message>
    <message>
        <source>complete, opened, reasons</source>
        <translation>kɔmplit, opin bak, rizin</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pipul</translation>
    </message>
    <message>
        <source>forms, schools, settings</source>
        <translation>fɔm, skul, sɛtin</translation>
    </message>
    <message>
        <source>%1: changed here and at the hub</source>
        <translation>%1: i chenj ya ɛn na di ɔb</translation>
    </message>
    <message>
        <source>%1: answered</source>
        <translation>%1: dɛn dɔn ansa</translation>
    </message>
    <message>
        <source>%1: undone at the hub, sent once more</source>
        <translation>%1: di ɔb pul am, wi sɛn am bak</translation>
    </message>
    <message>
        <source>values confirmed by the hub</source>
        <translation>valyu dɛn we di ɔb dɔn gri</translation>
    </message>
    <message>
        <source>answered: complete or not</source>
        <translation>dɛn dɔn ansa: i dɔn ɔ nɔ</translation>
    </message>
    <message>
        <source>complete on one side only</source>
        <translation>i dɔn na wan say nɔmɔ</translation>
    </message>
    <message>
        <source>from the hub, by %1</source>
        <translation>frɔm di ɔb, na %1</translation>
    </message>
</context>
<context>
    <name>JournalPrint</name>
    <message>
        <source>When</source>
        <translation>Ustɛm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Udat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wetin</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bifo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Afta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wetin mek</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jɔnal</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>No ɛntri nɔ tan so.</translation>
    </message>
    <message>
        <source>Older entries are not on this paper. Choose a day, a person or a word to print them.</source>
        <translation>Di ol ɛntri dɛn nɔ de na dis pepa. Pik wan de, wan pɔsin ɔ wan wɔd fɔ print dɛn.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Today</source>
        <translation>Tide</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Kɔnt ɔl</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Pikchɔ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sɛtin</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jɔnal</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Luk fɔ ɔ du ɛnitin</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Nɛks pat na di pej</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Di pat bifo</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Ɔl di pej dɛn</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Go bak usay a bin de</translation>
    </message>
    <message>
        <source>Choose the school year</source>
        <translation>Pik di skul ia</translation>
    </message>
    <message>
        <source>Choose the school</source>
        <translation>Pik di skul</translation>
    </message>
    <message>
        <source>Save (all is saved as you type)</source>
        <translation>Kip (ɔltin de kip as yu tayp)</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Di ki dɛn fɔ dis pej</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ɛp fɔ dis pej</translation>
    </message>
    <message>
        <source>Person: switch, lock, passphrase</source>
        <translation>Pɔsin: chenj, lɔk, sikrit wɔd</translation>
    </message>
    <message>
        <source>Lock, or switch person</source>
        <translation>Lɔk, ɔ chenj pɔsin</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Ay kɔntras, ɔn ɔ ɔf</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Big lɛta</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smɔl lɛta</translation>
    </message>
    <message>
        <source>Close Rejista</source>
        <translation>Lɔk Rejista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opin</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Sho</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langwej</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ad pɔsin</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>A fɔgɛt mi sikrit wɔd</translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation>Opin ɔda rɛjista</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Mek nyu rɛjista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Go bak</translation>
    </message>
    <message>
        <source>Registers opened before</source>
        <translation>Rɛjista dɛn we dɔn opin bifo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tray bak</translation>
    </message>
    <message>
        <source>Restore a backup beside it</source>
        <translation>Put sef kɔpi nia am</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Pik ɔda folda</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Print di rikɔvri pepa</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Kip am as PDF</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Ɔda pɔsin</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go de</translation>
    </message>
    <message>
        <source>Begin the first form</source>
        <translation>Bigin di fɔs fɔm</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translation>Si ɔl di fɔm dɛn</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Langwej ɛn lɛta saiz</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Go na di sɛtin</translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation>Kɔntinyu de</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Print ɛmti fɔm</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Chɛk ɔl</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Mak am kɔmplit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Pul di las wan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Du am bak</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Tɛl wi wetin mek</translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation>Nɛks tin fɔ kɔrɛkt</translation>
    </message>
    <message>
        <source>Thing to mend before</source>
        <translation>Tin fɔ kɔrɛkt bifo</translation>
    </message>
    <message>
        <source>Enter goes down or across</source>
        <translation>Enter go dɔŋ ɔ go rayt</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nɛks pat</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Di pat bifo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rayt not</translation>
    </message>
    <message>
        <source>All of this cell</source>
        <translation>Ɔltin bɔt dis sɛl</translation>
    </message>
    <message>
        <source>Replace what was typed elsewhere</source>
        <translation>Chenj wetin dɛn tayp ɔda say</translation>
    </message>
    <message>
        <source>Print the return</source>
        <translation>Print di ripot</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opin bak</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Go bak na di list</translation>
    </message>
    <message>
        <source>Edit inside the cell</source>
        <translation>Chenj insay di sɛl</translation>
    </message>
    <message>
        <source>Keep, and the next cell</source>
        <translation>Kip, ɛn go nɛks sɛl</translation>
    </message>
    <message>
        <source>Keep, and to the right</source>
        <translation>Kip, ɛn go rayt</translation>
    </message>
    <message>
        <source>Old value back</source>
        <translation>Put di ol valyu bak</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Ɛmti di sɛl</translation>
    </message>
    <message>
        <source>Rest of the column is empty</source>
        <translation>Di ɔda pat na di kɔlɔm ɛmti</translation>
    </message>
    <message>
        <source>Copy from above</source>
        <translation>Kɔpi frɔm ɔp</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kɔpi</translation>
    </message>
    <message>
        <source>Paste, also from Excel</source>
        <translation>Pest, frɔm Excel sɛf</translation>
    </message>
    <message>
        <source>Does not apply, with a reason</source>
        <translation>I nɔ kɔnsain wi, wit rizin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pest</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lɛf am</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yɛs</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nɔ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>A nɔ no</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nɛks kwɛstyɔn</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Pul di ansa</translation>
    </message>
    <message>
        <source>All answers to choose from</source>
        <translation>Ɔl di ansa dɛn fɔ pik</translation>
    </message>
    <message>
        <source>Learners by grade and sex</source>
        <translation>Pikin bay klas, gyal ɛn bɔy</translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation>Luk wit di nɔm</translation>
    </message>
    <message>
        <source>Girls for each boy</source>
        <translation>Gyal fɔ ɛvri bɔy</translation>
    </message>
    <message>
        <source>Learners over five years</source>
        <translation>Pikin insay fayv ia</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>As tebul</translation>
    </message>
    <message>
        <source>Next bar, read out below</source>
        <translation>Nɛks ba, rid am dɔŋ</translation>
    </message>
    <message>
        <source>Save as picture or CSV</source>
        <translation>Kip am as pikchɔ ɔ CSV</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Mek sef kɔpi</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Luk fɔ na di jɔnal</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Go na di sɛl</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Chenj di wok</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>Gi nyu sikrit wɔd</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Pul</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kip</translation>
    </message>
    <message>
        <source>Back without a change</source>
        <translation>Go bak, nɔ chenj natin</translation>
    </message>
    <message>
        <source>Back up to a file or stick</source>
        <translation>Sef kɔpi na fayl ɔ stik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stɔp</translation>
    </message>
    <message>
        <source>Check this register</source>
        <translation>Chɛk dis rɛjista</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Mek nyu rikɔvri pepa</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Tek dis wan bak</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ritɔn dɛn</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sink</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sink naw</translation>
    </message>
    <message>
        <source>Next to chase</source>
        <translation>Di nɛks fɔ fala</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Na wetin lɛf nɔmɔ</translation>
    </message>
    <message>
        <source>Stop after this piece</source>
        <translation>Stɔp afta dis pis</translation>
    </message>
    <message>
        <source>Answer the conflicts</source>
        <translation>Ansa di tu ansa dɛn</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Mɛn am</translation>
    </message>
    <message>
        <source>All earlier syncs</source>
        <translation>Ɔl di sink dɛn we bifo</translation>
    </message>
    <message>
        <source>The hub and its key</source>
        <translation>Di ɔb ɛn in ki</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>Jɔyn to di ɔb</translation>
    </message>
    <message>
        <source>Practise with a training hub</source>
        <translation>Praktis wit wan praktis ɔb</translation>
    </message>
    <message>
        <source>Begin the training again</source>
        <translation>Bigin di praktis bak</translation>
    </message>
    <message>
        <source>Use the new forms and lists</source>
        <translation>Yuz di nyu fɔm ɛn list dɛn</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Go bak to di sink</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi yon</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dɛn yon</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Ɔda nɔmba</translation>
    </message>
    <message>
        <source>Keep it, and the next</source>
        <translation>Kip am, ɛn di nɛks</translation>
    </message>
    <message>
        <source>The next one first</source>
        <translation>Di nɛks wan fɔs</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Dɔn ansa bifo</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>Go to di sink</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nɛks step</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Step we bifo</translation>
    </message>
    <message>
        <source>Work without the hub</source>
        <translation>Wok we di ɔb nɔ de</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Frɔm fayl</translation>
    </message>
    <message>
        <source>Certificate file of the district</source>
        <translation>Sɛtifiket fayl fɔ di distrikt</translation>
    </message>
    <message>
        <source>Keep the key, try it later</source>
        <translation>Kip di ki, tray am leta</translation>
    </message>
    <message>
        <source>Forget this hub</source>
        <translation>Fɔgɛt dis ɔb</translation>
    </message>
    <message>
        <source>Show what is not sent</source>
        <translation>Sho wetin nɔ sɛn yet</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>Pul mi las chenj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Kɔmpia wit las ia</translation>
    </message>
    <message>
        <source>Sums, every cell, what differs</source>
        <translation>Ɔl ad, ɛvri sɛl, wetin difrɛn</translation>
    </message>
    <message>
        <source>Answer what the hub asks here</source>
        <translation>Ansa wetin di ɔb de aks na ya</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>nothing</source>
        <translation>natin</translation>
    </message>
    <message>
        <source>Age %1 has %2; last year it had %3.</source>
        <translation>Ej %1 gɛt %2; las ia i gɛt %3.</translation>
    </message>
    <message>
        <source>%1 has %2; last year it had %3.</source>
        <translation>%1 gɛt %2; las ia i gɛt %3.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Rizin: “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>%n mɔ na ya</numerusform>
            <numerusform>%n mɔ na ya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend in other sections</source>
        <translation>
            <numerusform>%n fɔ kɔrɛkt na ɔda pat</numerusform>
            <numerusform>%n fɔ kɔrɛkt na ɔda pat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>not yet</source>
        <translation>nɔto yet</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>tide %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yestade %1</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>las tɛm na ya: %1</translation>
    </message>
</context>
<context>
    <name>PrintReturn</name>
    <message>
        <source>%1: sum</source>
        <translation>%1: total</translation>
    </message>
    <message>
        <source>EMIS %1</source>
        <translation>EMIS %1</translation>
    </message>
    <message>
        <source>Blank form. Write figures only; leave grey cells empty.</source>
        <translation>Ɛmti fɔm. Rayt nɔmba nɔmɔ; lɛf di gre sɛl dɛn ɛmti.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 pan %2 ansa</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n mistek</numerusform>
            <numerusform>%n mistek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to explain</source>
        <translation>%1 fɔ tɛl wi wetin mek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Sayn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stamp</translation>
    </message>
    <message>
        <source>Note, %1: %2</source>
        <translation>Not, %1: %2</translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation>I dɔn kip na ya %1</translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <translation>na %2 print am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pej %1 pan %2</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a Rejista register</source>
        <translation>Rikɔvri pepa fɔ wan Rejista rɛjista</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rɛjista</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Udat mek am</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Di de</translation>
    </message>
    <message>
        <source>With this key the register can be opened when a passphrase is forgotten: on the first page choose the person, then &quot;I forgot my passphrase&quot; (Alt+F).</source>
        <translation>Wit dis ki yu kin opin di rɛjista we yu fɔgɛt sikrit wɔd: na di fɔs pej pik di pɔsin, dɔn “A fɔgɛt mi sikrit wɔd” (Alt+F).</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read everything in the register. Lock it away, apart from the laptop. Do not photograph it and do not send it.</source>
        <translation>Ɛnibɔdi we gɛt dis pepa ebul rid ɔltin na di rɛjista. Lɔk am, fa frɔm di laptɔp. Nɔ snap am ɛn nɔ sɛn am.</translation>
    </message>
    <message>
        <source>The key is kept nowhere else. Without this sheet and without any passphrase nobody can open the register, the makers of Rejista neither.</source>
        <translation>Di ki nɔ de ɛni ɔda ples. If dis pepa nɔ de ɛn sikrit wɔd nɔ de, nɔbɔdi nɔ ebul opin di rɛjista, di pipul we mek Rejista sɛf.</translation>
    </message>
    <message>
        <source>Locked away at, by:</source>
        <translation>Lɔk am na, na udat:</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>not there now</source>
        <translation>i nɔ de naw</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Annual School Census %1</source>
        <translation>Kɔnt ɔl di skul dɛn %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day in the language&apos;s own order, as QLocale::toString() reads it.</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>tide %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yestade</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tide</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tumara</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>insay %n de</numerusform>
            <numerusform>insay %n de</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n de bifo naw</numerusform>
            <numerusform>%n de bifo naw</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>I chenj afta</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>I pas tɛm: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fɔ dɔn %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 mistek</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n mistek</numerusform>
            <numerusform>%n mistek</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to explain</source>
        <translation>1 fɔ ɛksplen</translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n fɔ ɛksplen</numerusform>
            <numerusform>%n fɔ ɛksplen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 pan %2</translation>
    </message>
</context>
<context>
    <name>ReturnsBoard</name>
    <message>
        <source>Waits here</source>
        <translation>De wet ya</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Apruv</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Ɔb dɔn gri</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dɔn sɛn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>I pas tɛm</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nɔ yet</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nɔ bigin yet</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Dɔn rayt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>I dɔn kɔmplit</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n tu ansa fɔ pik</numerusform>
            <numerusform>%n tu ansa dɛn fɔ pik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted by the hub</source>
        <translation>
            <numerusform>%n we di ɔb nɔ gri</numerusform>
            <numerusform>%n we di ɔb nɔ gri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 pan %2 dɔn ful</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n fɔ sɛn</numerusform>
            <numerusform>%n fɔ sɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>complete at the hub</source>
        <translation>dɔn kɔmplit na di ɔb</translation>
    </message>
    <message>
        <source>complete at the hub, by %1</source>
        <translation>dɔn kɔmplit na di ɔb, na %1</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>fɔ rich %1, %2</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>school clerk</source>
        <translation>skul klak</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>ed ticha</translation>
    </message>
    <message>
        <source>cluster supervisor</source>
        <translation>klɔsta supavayza</translation>
    </message>
    <message>
        <source>district officer</source>
        <translation>distrikt ɔfisa</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>trena</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ayd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Sho</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not started</source>
        <translation>I nɔ bigin yet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>I dɔn bigin</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>I dɔn kɔmplit</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>I dɔn kip na ya</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Fɔ sɛn</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Ɔb dɔn gri</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Mistek</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>Tɛl wi wetin mek</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Dɛn dɔn tɛl wetin mek</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>I pas tɛm</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Tu ansa</translation>
    </message>
    <message>
        <source>Same child?</source>
        <translation>Na di sem pikin?</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Dɛn nɔ gri</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>I lɔk</translation>
    </message>
    <message>
        <source>Own number, no ID yet</source>
        <translation>Wi yon nɔmba</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>I nɔ kɔnsain wi</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Fɔ no</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>Too short: at least %n signs.</source>
        <translation>
            <numerusform>I tu shɔt: i fɔ gɛt %n sayn ɔ pas dat.</numerusform>
            <numerusform>I tu shɔt: i fɔ gɛt %n sayn ɔ pas dat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Two or three words are stronger.</source>
        <translation>I wik. Tu ɔ tri wɔd trɔŋ pas dat.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>I fayn.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>I trɔŋ.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Taken in</source>
        <translation>Dɔn tek</translation>
    </message>
    <message>
        <source>The hub&apos;s clock and ours differ by %1</source>
        <translation>Di ɔb in klɔk ɛn wi yon difrɛn bay %1</translation>
    </message>
    <message>
        <source>Look which is right; days are counted by ours.</source>
        <translation>Luk uswan rayt; wi de kɔnt de wit wi yon.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klɔk</translation>
    </message>
    <message>
        <source>marked complete there</source>
        <translation>dɛn mak am kɔmplit de</translation>
    </message>
    <message>
        <source>opened again there</source>
        <translation>dɛn opin am bak de</translation>
    </message>
    <message>
        <source>%1 there; here it is %2</source>
        <translation>%1 de; ya na %2</translation>
    </message>
    <message>
        <source>Conflict, to answer</source>
        <translation>Tu ansa, fɔ pik</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 insay %2 in ples</translation>
    </message>
    <message>
        <source>Joined by field</source>
        <translation>Dɔn jɔyn</translation>
    </message>
    <message>
        <source>The hub&apos;s words: %1 %2</source>
        <translation>Di ɔb in wɔd: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values wait here: %1</source>
        <translation>
            <numerusform>%n nɔmba de wet ya: %1</numerusform>
            <numerusform>%n nɔmba dɛn de wet ya: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n dɔn sɛn</numerusform>
            <numerusform>%n dɔn sɛn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read back</source>
        <translation>
            <numerusform>%n wi rid bak</numerusform>
            <numerusform>%n wi rid bak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n wi tek</numerusform>
            <numerusform>%n wi tek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n tu ansa</numerusform>
            <numerusform>%n tu ansa dɛn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n dɛn nɔ gri</numerusform>
            <numerusform>%n dɛn nɔ gri</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send, nothing new</source>
        <translation>natin fɔ sɛn, natin nyu</translation>
    </message>
    <message>
        <source>It is going on now.</source>
        <translation>I de go naw.</translation>
    </message>
    <message>
        <source>It was cut off. The next one went on from there.</source>
        <translation>I kɔt. Di nɛks wan bigin frɔm de.</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Pɔsin stɔp am.</translation>
    </message>
    <message>
        <source>Not known yet: the sync is still going on.</source>
        <translation>Wi nɔ no yet: di sink stil de go.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kɔmplit</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nɔ kɔmplit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yɛs</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nɔ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ɛmti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Fɔ luk bak</translation>
    </message>
    <message>
        <source>Complete or not</source>
        <translation>Kɔmplit ɔ nɔ</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Udat na mi?</translation>
    </message>
    <message>
        <source>Take in what is new</source>
        <translation>Tek wetin nyu</translation>
    </message>
    <message>
        <source>Join, field by field</source>
        <translation>Jɔyn am, wan bay wan</translation>
    </message>
    <message>
        <source>Send what is ours</source>
        <translation>Sɛn wetin na wi yon</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Rid am bak</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Rayt di risit</translation>
    </message>
    <message>
        <source>%1 answers as DHIS2 %2; signed in as %3</source>
        <translation>%1 ansa as DHIS2 %2; wi de insay as %3</translation>
    </message>
    <message>
        <source>is it our hub, and does it know us</source>
        <translation>na wi ɔb dis, ɛn i sabi wi</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 pan %2 dɔn rid</translation>
    </message>
    <message>
        <source>what others changed there since the last time</source>
        <translation>wetin ɔda pipul chenj de sins las tɛm</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts for you; the rest went without a question</source>
        <translation>
            <numerusform>%n tu ansa fɔ yu; di rɛs pas</numerusform>
            <numerusform>%n tu ansa dɛn fɔ yu; di rɛs pas</numerusform>
        </translation>
    </message>
    <message>
        <source>what only one side changed needs no question</source>
        <translation>wetin wan sayd nɔmɔ chenj nɔ nid kwɛstyɔn</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 pan %2 nɔmba dɛn</translation>
    </message>
    <message>
        <source>in small pieces, only what the hub does not have</source>
        <translation>smɔl smɔl, na wetin di ɔb nɔ gɛt nɔmɔ</translation>
    </message>
    <message>
        <source>look whether the hub holds exactly what we sent</source>
        <translation>luk if di ɔb gɛt wetin wi sɛn</translation>
    </message>
    <message>
        <source>then “confirmed by the hub” goes on every value</source>
        <translation>dɔn “ɔb dɔn gri” go de pan ɛvri nɔmba</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>tide %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It ended early. Nothing is lost.</source>
        <translation>I dɔn bifo tɛm. Natin nɔ lɔs.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nɔ rid</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes of the hub&apos;s lists</source>
        <translation>
            <numerusform>Ɛn %n chenj mɔ na di ɔb in list dɛn</numerusform>
            <numerusform>Ɛn %n chenj mɔ na di ɔb in list dɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s lists of forms and schools could not be read; those from before count</source>
        <translation>Wi nɔ ebul rid di ɔb in list dɛn fɔ fɔm ɛn skul; di wan dɛn we bin de bifo go wok</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Census</source>
        <translation>Kɔnt ɔl</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Go na di sɛl</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Tɛl wi wetin mek</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>I chenj afta</translation>
    </message>
    <message>
        <source>A number in it was changed after it was complete. Look at it and complete it again.</source>
        <translation>Wan nɔmba insay chenj afta i kɔmplit. Luk am ɛn mak am kɔmplit bak.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bigin</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kɔntinyu</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Mek i kɔmplit</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 nɔ bigin yet</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Fɔ dɔn %1, %2</translation>
    </message>
    <message>
        <source>all is filled in, it can be marked complete</source>
        <translation>ɔltin dɔn ful, yu kin mak am kɔmplit</translation>
    </message>
    <message>
        <source>nothing is filled in yet</source>
        <translation>natin nɔ ful yet</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 dɔn ful</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n are late</source>
        <translation>
            <numerusform>%1 · %n pas tɛm</numerusform>
            <numerusform>%1 · %n pas tɛm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more forms to finish by %2</source>
        <translation>
            <numerusform>%1 · %n mɔ fɔm fɔ dɔn bifo %2</numerusform>
            <numerusform>%1 · %n mɔ fɔm fɔ dɔn bifo %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n forms to finish by %2</source>
        <translation>
            <numerusform>%1 · %n fɔm fɔ dɔn bifo %2</numerusform>
            <numerusform>%1 · %n fɔm fɔ dɔn bifo %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Mek sef kɔpi</translation>
    </message>
    <message>
        <source>A backup takes about a minute</source>
        <translation>Sef kɔpi de tek lɛk wan minit</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sef kɔpi nɔ de</translation>
    </message>
    <message>
        <source>There is no backup of this register yet</source>
        <translation>Sef kɔpi nɔ de yet fɔ dis rɛjista</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tide</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>I gɛt 1 de</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>I gɛt %n de</numerusform>
            <numerusform>I gɛt %n de</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Las sef kɔpi: %1</translation>
    </message>
    <message>
        <source>Before the school year</source>
        <translation>Bifo di skul ia</translation>
    </message>
    <message>
        <source>Holidays before term %1</source>
        <translation>Ɔlide bifo tam %1</translation>
    </message>
    <message>
        <source>Term %1, week %2</source>
        <translation>Tam %1, wik %2</translation>
    </message>
    <message>
        <source>After the school year</source>
        <translation>Afta di skul ia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Naw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Dis wik</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Fɔ ansa</translation>
    </message>
    <message>
        <source>The laptop</source>
        <translation>Di laptɔp</translation>
    </message>
    <message>
        <source>late, or due today</source>
        <translation>i pas tɛm, ɔ fɔ dɔn tide</translation>
    </message>
    <message>
        <source>and what is due soon after</source>
        <translation>ɛn wetin fɔ dɔn jisnɔ</translation>
    </message>
    <message>
        <source>before it can be complete</source>
        <translation>bifo i kin kɔmplit</translation>
    </message>
    <message>
        <source>census day was %1</source>
        <translation>di kɔnt de na bin %1</translation>
    </message>
    <message>
        <source>today is census day</source>
        <translation>tide na di kɔnt de</translation>
    </message>
    <message>
        <source>census day is %1</source>
        <translation>di kɔnt de na %1</translation>
    </message>
    <message>
        <source>The census is due</source>
        <translation>Di kɔnt fɔ dɔn</translation>
    </message>
    <message>
        <source>Census day</source>
        <translation>Di kɔnt de</translation>
    </message>
    <message>
        <source>The census is locked</source>
        <translation>Di kɔnt dɔn lɔk</translation>
    </message>
    <message>
        <source>Term %1 begins</source>
        <translation>Tam %1 de bigin</translation>
    </message>
    <message>
        <source>Term %1 ends</source>
        <translation>Tam %1 de dɔn</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Rejista is already open on this register.</source>
        <translation>Rejista dɔn opin pan dis rɛjista.</translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by %1 since %2.</source>
        <translation>Rejista dɔn opin pan dis rɛjista, na %1 opin am frɔm %2.</translation>
    </message>
    <message>
        <source>Two programs at once would write over each other, so the second one waits outside. Look for the other window on this laptop, close it there, then try again. Nothing was changed.</source>
        <translation>If tu program wok wan tɛm dɛn go rayt pan dɛnsɛf, so di sɛkɔn wan de wet. Luk fɔ di ɔda winda na dis laptɔp, lɔk am, dɔn tray bak. Natin nɔ chenj.</translation>
    </message>
    <message>
        <source>The register is not where it was.</source>
        <translation>Di rɛjista nɔ de usay i bin de.</translation>
    </message>
    <message>
        <source>It may be on a stick that is not plugged in, or in a folder that got another name. Plug the stick in and try again, or show where the register is now.</source>
        <translation>Sɔntɛm i de na stik we nɔ de insay, ɔ na folda we dɛn chenj in nem. Put di stik ɛn tray bak, ɔ sho usay di rɛjista de naw.</translation>
    </message>
    <message>
        <source>This folder is not a register.</source>
        <translation>Dis folda nɔto rɛjista.</translation>
    </message>
    <message>
        <source>A register is a folder whose name ends in .rejista. Choose that folder itself, not one inside or around it.</source>
        <translation>Rɛjista na folda we in nem dɔn wit .rejista. Pik da folda de insɛf, nɔto wan insay ɔ arawnd am.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>Di rɛjista dɔn pwɛl.</translation>
    </message>
    <message>
        <source>A part of it cannot be read, perhaps after a power cut or from a worn stick. Nothing was changed or taken away. A backup can be put back beside it as a register of its own; the damaged one stays for somebody who can look at it.</source>
        <translation>Wi nɔ ebul rid wan pat, sɔntɛm layt bin go ɔ di stik dɔn ol. Natin nɔ chenj, natin nɔ kɔmɔt. Yu kin put sef kɔpi nia am as in yon rɛjista; di wan we pwɛl go de fɔ pɔsin we ebul luk am.</translation>
    </message>
    <message>
        <source>The register was made by a newer Rejista.</source>
        <translation>Na nyu Rejista mek di rɛjista.</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote it last, so it does not touch it. Bring Rejista up to date on this laptop, then open it again. Nothing was changed.</source>
        <translation>Dis program ol pas di wan we rayt insay las, so i nɔ go tɔch am. Put nyu Rejista na dis laptɔp, dɔn opin am bak. Natin nɔ chenj.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Di disk dɔn ful.</translation>
    </message>
    <message>
        <source>Without free space nothing that you type could be kept. What is in the register is untouched. Free some space – empty the waste basket, move films and photos away – then try again.</source>
        <translation>If ples nɔ de, wi nɔ go ebul kip wetin yu tayp. Wetin de na di rɛjista de fayn. Mek ples – ɛmti di dɔti bin, muf film ɛn pikchɔ – dɔn tray bak.</translation>
    </message>
    <message>
        <source>Nothing can be written in the register&apos;s folder.</source>
        <translation>Wi nɔ ebul rayt natin na di rɛjista in folda.</translation>
    </message>
    <message>
        <source>The stick may have its lock switched on, or the folder belongs to somebody else on this laptop. Copy the register to a folder of your own, or ask who looks after the laptop, then try again.</source>
        <translation>Sɔntɛm di stik in lɔk de ɔn, ɔ na ɔda pɔsin gɛt di folda na dis laptɔp. Kɔpi di rɛjista go na yu yon folda, ɔ aks udat de luk di laptɔp, dɔn tray bak.</translation>
    </message>
    <message>
        <source>The register does not open.</source>
        <translation>Di rɛjista nɔ de opin.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not known here: it needs the district&apos;s population</source>
        <translation>wi nɔ no am na ya: i nid di distrikt in pipul nɔmba</translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation>tɔylɛt nɔ de</translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation>klasrum nɔ de</translation>
    </message>
    <message>
        <source>no books</source>
        <translation>buk nɔ de</translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation>nɔbɔdi nɔ kwalifay</translation>
    </message>
    <message>
        <source>not known: it comes out below zero, so the population is too low</source>
        <translation>wi nɔ no am: i kɔmɔt dɔŋ ziro, so di pipul nɔmba tu smɔl</translation>
    </message>
    <message>
        <source>not known: DHIS2 stops at this, too</source>
        <translation>wi nɔ no am: DHIS2 sɛf de stɔp na ya</translation>
    </message>
    <message>
        <source>not known: nothing to divide by</source>
        <translation>wi nɔ no am: natin nɔ de fɔ divayd wit</translation>
    </message>
    <message>
        <source>not known: nothing is typed that it is divided by</source>
        <translation>wi nɔ no am: dɛn nɔ tayp di nɔmba we fɔ divayd</translation>
    </message>
    <message>
        <source>not known: nothing is typed that it counts</source>
        <translation>wi nɔ no am: dɛn nɔ tayp wetin i de kɔnt</translation>
    </message>
    <message>
        <source>a part of it had nothing to divide by</source>
        <translation>wan pat nɔ gɛt natin fɔ divayd wit</translation>
    </message>
    <message>
        <source>not all schools have sent</source>
        <translation>nɔto ɔl di skul dɛn dɔn sɛn</translation>
    </message>
    <message>
        <source>over 100 %: the population is an estimate</source>
        <translation>i pas 100 %: di pipul nɔmba na ges</translation>
    </message>
    <message>
        <source>below zero: learners have come from elsewhere</source>
        <translation>i dɔŋ ziro: pikin dɛn kɔmɔt ɔda ples kam</translation>
    </message>
    <message>
        <source>many ages are not known</source>
        <translation>bɔku ej nɔ de we wi no</translation>
    </message>
    <message>
        <source>the ages do not add up to the form&apos;s total</source>
        <translation>di ej dɛn nɔ ad ɔp to di fɔm in total</translation>
    </message>
    <message>
        <source>a power was rounded, as DHIS2 does</source>
        <translation>dɛn raund wan pawa, lɛk aw DHIS2 de du</translation>
    </message>
    <message>
        <source>an exponent was cut, as DHIS2 does</source>
        <translation>dɛn kɔt wan ɛkspɔnɛnt, lɛk aw DHIS2 de du</translation>
    </message>
    <message>
        <source>text counts as 0, as in DHIS2</source>
        <translation>rayting de kɔnt as 0, lɛk na DHIS2</translation>
    </message>
    <message>
        <source>blanks count as 0, as in DHIS2</source>
        <translation>ɛmti sɛl de kɔnt as 0, lɛk na DHIS2</translation>
    </message>
    <message>
        <source>a part without values is left out, as in DHIS2</source>
        <translation>dɛn lɛf wan pat we nɔ gɛt valyu, lɛk na DHIS2</translation>
    </message>
    <message>
        <source>DHIS2 shows this 0 as -0</source>
        <translation>DHIS2 de sho dis 0 as -0</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>di kɔmand layn nɔ klia</translation>
    </message>
    <message>
        <source>what was named is not there</source>
        <translation>wetin yu kɔl nɔ de</translation>
    </message>
    <message>
        <source>a name fits more than one thing</source>
        <translation>wan nem fit pas wan tin</translation>
    </message>
    <message>
        <source>it is there already and stays</source>
        <translation>i dɔn de ɛn i go de so</translation>
    </message>
    <message>
        <source>the role does not have the right (facts right, role)</source>
        <translation>di wok nɔ gɛt di rayt (fakt right, role)</translation>
    </message>
    <message>
        <source>the passphrase or recovery key does not open the register</source>
        <translation>di sikrit wɔd ɔ di rikɔvri ki nɔ opin di rɛjista</translation>
    </message>
    <message>
        <source>too many wrong passphrases (fact seconds)</source>
        <translation>tumɔs sikrit wɔd we nɔ rayt (fakt seconds)</translation>
    </message>
    <message>
        <source>another program has the register open (facts person, since)</source>
        <translation>ɔda program dɔn opin di rɛjista (fakt person, since)</translation>
    </message>
    <message>
        <source>a file is damaged; nothing of it was removed</source>
        <translation>wan fayl dɔn pwɛl; natin nɔ kɔmɔt insay</translation>
    </message>
    <message>
        <source>the file was made by a newer program</source>
        <translation>na nyu program mek di fayl</translation>
    </message>
    <message>
        <source>the folder is no register</source>
        <translation>di folda nɔto rɛjista</translation>
    </message>
    <message>
        <source>nothing can be written in the folder</source>
        <translation>wi nɔ ebul rayt natin na di folda</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>di disk dɔn ful</translation>
    </message>
    <message>
        <source>the disk did not do what it was asked (fact code)</source>
        <translation>di disk nɔ du wetin wi aks am (fakt code)</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>wi nɔ ebul rid wan fayl</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>wi nɔ ebul rayt wan fayl</translation>
    </message>
    <message>
        <source>a file is no JSON (facts line, byte)</source>
        <translation>wan fayl nɔto JSON (fakt line, byte)</translation>
    </message>
    <message>
        <source>a file breaks off before its end</source>
        <translation>wan fayl brok bifo i dɔn</translation>
    </message>
    <message>
        <source>the letters of a file cannot be read, or were guessed</source>
        <translation>wi nɔ ebul rid di lɛta dɛn na wan fayl, ɔ wi ges dɛn</translation>
    </message>
    <message>
        <source>a table lacks a column or has one twice (facts missing, twice, found)</source>
        <translation>wan kɔlɔm nɔ de na di tebul, ɔ i de tu tɛm (fakt missing, twice, found)</translation>
    </message>
    <message>
        <source>a file is too large (fact max)</source>
        <translation>wan fayl tu big (fakt max)</translation>
    </message>
    <message>
        <source>a file or object is not DHIS2 metadata as it should be</source>
        <translation>wan fayl ɔ tin nɔ tan lɛk DHIS2 metadata</translation>
    </message>
    <message>
        <source>metadata names an object that is not there</source>
        <translation>metadata kɔl wan tin we nɔ de</translation>
    </message>
    <message>
        <source>a category combo has no options</source>
        <translation>wan katigri kɔmbo nɔ gɛt ɔpshɔn</translation>
    </message>
    <message>
        <source>an expression cannot be read</source>
        <translation>wi nɔ ebul rid wan fɔmula</translation>
    </message>
    <message>
        <source>an expression is computed from itself</source>
        <translation>wan fɔmula de wok insɛf frɔm insɛf</translation>
    </message>
    <message>
        <source>an expression uses something unknown</source>
        <translation>wan fɔmula de yuz sɔntin we wi nɔ no</translation>
    </message>
    <message>
        <source>the text is no number</source>
        <translation>di rayting nɔto nɔmba</translation>
    </message>
    <message>
        <source>the number is not whole</source>
        <translation>di nɔmba nɔto ol nɔmba</translation>
    </message>
    <message>
        <source>the number is below zero</source>
        <translation>di nɔmba dɔŋ ziro</translation>
    </message>
    <message>
        <source>the number is out of range (facts min, max)</source>
        <translation>di nɔmba pas di limit (fakt min, max)</translation>
    </message>
    <message>
        <source>the text is not one of the answers (fact allowed)</source>
        <translation>di rayting nɔ de pan di ansa dɛn (fakt allowed)</translation>
    </message>
    <message>
        <source>the text is no day</source>
        <translation>di rayting nɔto de</translation>
    </message>
    <message>
        <source>the text is neither yes nor no</source>
        <translation>di rayting nɔto yɛs, nɔto nɔ</translation>
    </message>
    <message>
        <source>the text is not written as the value type asks (fact expected)</source>
        <translation>di rayting nɔ rayt di we aw di valyu want am (fakt expected)</translation>
    </message>
    <message>
        <source>the text is too long (fact max)</source>
        <translation>di rayting tu lɔng (fakt max)</translation>
    </message>
    <message>
        <source>a spreadsheet has shortened a number or code (fact meant)</source>
        <translation>wan sprɛdshit dɔn kɔt nɔmba ɔ kod (fakt meant)</translation>
    </message>
    <message>
        <source>the cell is grey on the form</source>
        <translation>di sɛl gre na di fɔm</translation>
    </message>
    <message>
        <source>the data element is unknown or not in the data set</source>
        <translation>wi nɔ no di data ɛlimɛnt ɔ i nɔ de na di fɔm</translation>
    </message>
    <message>
        <source>the combo is not one of the element&apos;s</source>
        <translation>di kɔmbo nɔto di ɛlimɛnt in yon</translation>
    </message>
    <message>
        <source>the school or place is not in the register</source>
        <translation>di skul ɔ di ples nɔ de na di rɛjista</translation>
    </message>
    <message>
        <source>the data set is unknown</source>
        <translation>wi nɔ no di fɔm</translation>
    </message>
    <message>
        <source>the unit does not fill in the data set</source>
        <translation>di skul nɔ de ful dis fɔm</translation>
    </message>
    <message>
        <source>the period is of another type than the data set&apos;s (facts expected, example)</source>
        <translation>di tɛm nɔto di kayn we di fɔm want (fakt expected, example)</translation>
    </message>
    <message>
        <source>the text is no DHIS2 period</source>
        <translation>di rayting nɔto DHIS2 tɛm</translation>
    </message>
    <message>
        <source>the data set needs --attribute or attributeCombo (fact allowed)</source>
        <translation>di fɔm nid --attribute ɔ attributeCombo (fakt allowed)</translation>
    </message>
    <message>
        <source>the value was typed through another form; --replace-shared replaces it</source>
        <translation>dɛn tayp di valyu na ɔda fɔm; --replace-shared go chenj am</translation>
    </message>
    <message>
        <source>the return is complete; reopen it first</source>
        <translation>di ripot dɔn kɔmplit; opin am bak fɔs</translation>
    </message>
    <message>
        <source>the return is closed; the district office unlocks it</source>
        <translation>di ripot dɔn lɔk; di distrikt ofis go opin am</translation>
    </message>
    <message>
        <source>errors keep the return from being complete</source>
        <translation>mistek dɛn nɔ lɛ di ripot kɔmplit</translation>
    </message>
    <message>
        <source>warnings without a reason keep the return from being complete</source>
        <translation>wɔnin dɛn we nɔ gɛt rizin nɔ lɛ di ripot kɔmplit</translation>
    </message>
    <message>
        <source>typed texts that are no values keep the return from being complete</source>
        <translation>rayting we nɔto valyu nɔ lɛ di ripot kɔmplit</translation>
    </message>
    <message>
        <source>compulsory cells are empty</source>
        <translation>sɛl dɛn we dɛn fɔ ful ɛmti</translation>
    </message>
    <message>
        <source>the return is not complete</source>
        <translation>di ripot nɔ kɔmplit yet</translation>
    </message>
    <message>
        <source>the computer&apos;s clock stands before the register&apos;s last entry</source>
        <translation>di kɔmpyuta in klɔk de bifo di las tin we dɛn rayt na di rɛjista</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>i stɔp bikɔs yu aks</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value yet. Correct or clear it.</source>
        <translation>“%1” nɔto valyu yet. Kɔrɛkt am ɔ pul am.</translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in, or say why in a comment.</source>
        <translation>%1 ɛmti, ɛn di ɔb want am. Ful am, ɔ rayt wetin mek.</translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in.</source>
        <translation>%1 ɛmti, ɛn di ɔb want am. Ful am.</translation>
    </message>
    <message>
        <source>Nothing is filled in at %1. Fill it in, or say why it does not apply.</source>
        <translation>Natin nɔ de na %1. Ful am, ɔ tɛl wi wetin mek i nɔ kɔnsain una.</translation>
    </message>
    <message>
        <source>%1: the two sides do not agree (%2, %3). Look at the cells it names.</source>
        <translation>%1: di tu say nɔ gri (%2, %3). Luk di sɛl dɛn we i kɔl.</translation>
    </message>
    <message>
        <source>Saved. The hub would not take this period today; it is sent when it does.</source>
        <translation>I dɔn kip. Di ɔb nɔ go tek dis tɛm tide; wi go sɛn am we i gri.</translation>
    </message>
    <message>
        <source>Saved after the closing day. The district office has to unlock the return.</source>
        <translation>I kip afta di lɔk de. Di distrikt ofis fɔ opin di ripot bak.</translation>
    </message>
    <message>
        <source>A return that shares a value no longer adds up and is open again.</source>
        <translation>Wan ripot we gɛt di sem valyu nɔ ad ɔp igen ɛn i dɔn opin bak.</translation>
    </message>
    <message>
        <source>A complete return shares a value that has changed since. Look at it again.</source>
        <translation>Wan ripot we dɔn kɔmplit gɛt valyu we chenj afta dat. Luk am bak.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. Did you mean &quot;{near}&quot;? rejista-cli help lists all commands.</source>
        <translation>Kɔmand “{command}” nɔ de. Na “{near}” yu min? rejista-cli help de sho ɔl di kɔmand dɛn.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. rejista-cli help lists all commands.</source>
        <translation>Kɔmand “{command}” nɔ de. rejista-cli help de sho ɔl di kɔmand dɛn.</translation>
    </message>
    <message>
        <source>&quot;{group}&quot; needs a second word: {allowed}. rejista-cli help {group} shows what each does.</source>
        <translation>“{group}” nid ɔda wɔd: {allowed}. rejista-cli help {group} de sho wetin ɛni wan de du.</translation>
    </message>
    <message>
        <source>{option} is not an option of this command. Did you mean {near}?</source>
        <translation>{option} nɔto ɔpshɔn fɔ dis kɔmand. Na {near} yu min?</translation>
    </message>
    <message>
        <source>{option} is not an option of this command. rejista-cli help {of} lists its options.</source>
        <translation>{option} nɔto ɔpshɔn fɔ dis kɔmand. rejista-cli help {of} de sho in ɔpshɔn dɛn.</translation>
    </message>
    <message>
        <source>{option} is not an option. rejista-cli help lists all commands and options.</source>
        <translation>{option} nɔto ɔpshɔn. rejista-cli help de sho ɔl di kɔmand ɛn ɔpshɔn dɛn.</translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help {of} shows an example.</source>
        <translation>{switch} de tinap in wan, i nɔ tek valyu. rejista-cli help {of} de sho ɛgzampul.</translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help lists all options.</source>
        <translation>{switch} de tinap in wan, i nɔ tek valyu. rejista-cli help de sho ɔl di ɔpshɔn dɛn.</translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help {of} shows an example.</source>
        <translation>{noValue} nid valyu afta am. rejista-cli help {of} de sho ɛgzampul.</translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help lists all options.</source>
        <translation>{noValue} nid valyu afta am. rejista-cli help de sho ɔl di ɔpshɔn dɛn.</translation>
    </message>
    <message>
        <source>The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} is added afterwards: rejista-cli user add.</source>
        <translation>Di fɔs pɔsin fɔ lɛ di ɔda wan dɛn kam insay, ɛn {text} nɔ ebul du dat. Pik wan pan dɛn ya: {allowed}; ad {text} afta: rejista-cli user add.</translation>
    </message>
    <message>
        <source>REJISTA_NOW counts in a demo only, and this register is a real one. Unset it, then try again.</source>
        <translation>REJISTA_NOW na fɔ dɛmo nɔmɔ, ɛn dis na rial rɛjista. Pul am, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Nothing was typed for the {where}. Type it, then try again.</source>
        <translation>Yu nɔ tayp natin fɔ {where}. Tayp am, dɔn tray bak.</translation>
    </message>
    <message>
        <source>This needs {missing}. It may be one of: {allowed}.</source>
        <translation>Dis nid {missing}. I kin bi: {allowed}.</translation>
    </message>
    <message>
        <source>This needs {missing}. rejista-cli help {of} shows an example.</source>
        <translation>Dis nid {missing}. rejista-cli help {of} de sho ɛgzampul.</translation>
    </message>
    <message>
        <source>This needs {missing}. Give it and try again.</source>
        <translation>Dis nid {missing}. Gi am ɛn tray bak.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is one thing too many. rejista-cli help {of} shows what the command takes.</source>
        <translation>“{text}” pas mak. rejista-cli help {of} de sho wetin di kɔmand de tek.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. It may be one of: {allowed}.</source>
        <translation>“{text}” nɔ klia na {where}. I kin bi: {allowed}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. {expected} is what fits there.</source>
        <translation>“{text}” nɔ klia na {where}. Na {expected} fit de.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. rejista-cli help shows every command with an example.</source>
        <translation>“{text}” nɔ klia na {where}. rejista-cli help de sho ɛvri kɔmand wit ɛgzampul.</translation>
    </message>
    <message>
        <source>Something is missing at {where}. rejista-cli help shows every command with an example.</source>
        <translation>Sɔntin nɔ de na {where}. rejista-cli help de sho ɛvri kɔmand wit ɛgzampul.</translation>
    </message>
    <message>
        <source>Something is missing. rejista-cli help shows every command with an example.</source>
        <translation>Sɔntin nɔ de. rejista-cli help de sho ɛvri kɔmand wit ɛgzampul.</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. It may be one of: {allowed}.</source>
        <translation>{what} “{text}” nɔ de na ya. I kin bi: {allowed}.</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. Look at the spelling, or list them first.</source>
        <translation>{what} “{text}” nɔ de na ya. Luk di spɛlin, ɔ mek di list fɔs.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not known here. Look at the spelling, or add it first.</source>
        <translation>Wi nɔ no “{text}” na {column}. Luk di spɛlin, ɔ ad am fɔs.</translation>
    </message>
    <message>
        <source>{where} is not there. Look at the spelling, or list what there is first.</source>
        <translation>{where} nɔ de. Luk di spɛlin, ɔ mek di list fɔs.</translation>
    </message>
    <message>
        <source>That is not there. Look at the spelling, or list what there is first.</source>
        <translation>Da tin de nɔ de. Luk di spɛlin, ɔ mek di list fɔs.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; may mean {either} or {or}. Type figures without separators.</source>
        <translation>“{text}” kin min {either} ɔ {or}. Tayp di nɔmba nɔmɔ, nɔ put natin midul.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits more than one. Use the whole code or the UID.</source>
        <translation>“{text}” fit pas wan. Yuz di ol kod ɔ di UID.</translation>
    </message>
    <message>
        <source>{where} fits more than one. Use the whole code or the UID.</source>
        <translation>{where} fit pas wan. Yuz di ol kod ɔ di UID.</translation>
    </message>
    <message>
        <source>That name fits more than one. Use the whole code or the UID.</source>
        <translation>Da nem de fit pas wan. Yuz di ol kod ɔ di UID.</translation>
    </message>
    <message>
        <source>{where} is known already, with another {differs}. Nothing was changed; look which of the two is right.</source>
        <translation>Wi dɔn no {where}, bɔt in {differs} difrɛn. Natin nɔ chenj; luk uswan rayt.</translation>
    </message>
    <message>
        <source>{where} is complete already. Nothing was changed; to type in it, open it again: rejista-cli form reopen.</source>
        <translation>{where} dɔn kɔmplit. Natin nɔ chenj; fɔ tayp insay, opin am bak: rejista-cli form reopen.</translation>
    </message>
    <message>
        <source>{where} is there already and stays as it is. Choose another name.</source>
        <translation>{where} dɔn de ɛn i go de so. Pik ɔda nem.</translation>
    </message>
    <message>
        <source>That is there already and stays as it is. Choose another name.</source>
        <translation>Da wan de dɔn de ɛn i go de so. Pik ɔda nem.</translation>
    </message>
    <message>
        <source>You are the last person who may let others in, so you stay. Add another head teacher or officer first.</source>
        <translation>Na yu na di las pɔsin we ebul lɛ ɔda pipul kam insay, so yu go de. Ad ɔda ed ticha ɔ ɔfisa fɔs.</translation>
    </message>
    <message>
        <source>A {role} may not do this ({right}). Ask somebody who may; rejista-cli help errors lists who.</source>
        <translation>{role} nɔ gɛt pamishɔn fɔ du dis ({right}). Aks pɔsin we gɛt am; rejista-cli help errors de sho udat.</translation>
    </message>
    <message>
        <source>The file wants to take away whole ranges of values ({where}). That part was left out; take values away one by one.</source>
        <translation>Di fayl want fɔ pul bɔku valyu wan tɛm ({where}). Wi lɛf da pat de; pul di valyu dɛn wan wan.</translation>
    </message>
    <message>
        <source>This is not allowed here. rejista-cli help errors lists who may do what.</source>
        <translation>Pamishɔn nɔ de fɔ dis na ya. rejista-cli help errors de sho udat ebul du wetin.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key does not fit. Compare it with the sheet, sign by sign.</source>
        <translation>Grup {group} na di rikɔvri ki nɔ fit. Luk di pepa, wan sayn afta ɔda wan.</translation>
    </message>
    <message>
        <source>A recovery key has 40 signs; these are {signs}. Compare it with the sheet.</source>
        <translation>Rikɔvri ki gɛt 40 sayn; dɛn ya na {signs}. Luk di pepa bak.</translation>
    </message>
    <message>
        <source>That passphrase does not open the register for this name. Look at Caps Lock and at the name, and try again.</source>
        <translation>Da sikrit wɔd de nɔ opin di rɛjista fɔ dis nem. Luk Caps Lock ɛn di nem, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait {seconds} seconds, then try again.</source>
        <translation>Tumɔs sikrit wɔd we nɔ rayt. Wet {seconds} sɛkɔn, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment, then try again.</source>
        <translation>Tumɔs sikrit wɔd we nɔ rayt. Wet smɔl, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by {person} since {since}. Close it there first.</source>
        <translation>Rejista dɔn opin pan dis rɛjista, na {person} opin am frɔm {since}. Lɔk am de fɔs.</translation>
    </message>
    <message>
        <source>Another program is working with this register. Close it there first, then try again.</source>
        <translation>Ɔda program de wok wit dis rɛjista. Lɔk am de fɔs, dɔn tray bak.</translation>
    </message>
    <message>
        <source>{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>{where} dɔn pwɛl (fɔs na ɛntri {seq}). Natin nɔ chenj, natin nɔ kɔmɔt. Put di nyu sef kɔpi nia am: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>{where} dɔn pwɛl. Natin nɔ chenj, natin nɔ kɔmɔt. Put di nyu sef kɔpi nia am: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>Di rɛjista dɔn pwɛl. Natin nɔ chenj, natin nɔ kɔmɔt. Put di nyu sef kɔpi nia am: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>{where} was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation>Na nyu Rejista mek {where}. Natin nɔ chenj. Put nyu Rejista na dis kɔmpyuta, dɔn opin am bak.</translation>
    </message>
    <message>
        <source>This was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation>Na nyu Rejista mek dis. Natin nɔ chenj. Put nyu Rejista na dis kɔmpyuta, dɔn opin am bak.</translation>
    </message>
    <message>
        <source>{where} is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation>{where} nɔto rɛjista. Kɔl di folda we dɔn wit .rejista, ɔ mek wan: rejista-cli new.</translation>
    </message>
    <message>
        <source>This is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation>Dis nɔto rɛjista. Kɔl di folda we dɔn wit .rejista, ɔ mek wan: rejista-cli new.</translation>
    </message>
    <message>
        <source>Nothing can be written in {where}. Move the register to a folder of your own, or ask who looks after this computer.</source>
        <translation>Wi nɔ ebul rayt natin na {where}. Muf di rɛjista go na yu yon folda, ɔ aks udat de luk di kɔmpyuta.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Move the register to a folder of your own.</source>
        <translation>Wi nɔ ebul rayt natin na dis folda. Muf di rɛjista go na yu yon folda.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full ({where}). What was there before is untouched. Free some space, then try again.</source>
        <translation>I nɔ kip: di disk dɔn ful ({where}). Wetin bin de bifo de fayn. Mek ples de, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. What was there before is untouched. Free some space, then try again.</source>
        <translation>I nɔ kip: di disk dɔn ful. Wetin bin de bifo de fayn. Mek ples de, dɔn tray bak.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked ({where}, code {code}). What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>Di disk nɔ du wetin wi aks am ({where}, kod {code}). Wetin dɔn kip bifo de sef. Mek sef kɔpi na ɔda disk ɛn tray bak.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked. What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>Di disk nɔ du wetin wi aks am. Wetin dɔn kip bifo de sef. Mek sef kɔpi na ɔda disk ɛn tray bak.</translation>
    </message>
    <message>
        <source>{where} cannot be read. Look whether it is there and may be opened, or whether the stick was pulled.</source>
        <translation>Wi nɔ ebul rid {where}. Luk if i de ɛn if i kin opin, ɔ if dɛn pul di stik.</translation>
    </message>
    <message>
        <source>A file cannot be read. Look whether it is there and may be opened.</source>
        <translation>Wi nɔ ebul rid wan fayl. Luk if i de ɛn if i kin opin.</translation>
    </message>
    <message>
        <source>{where} cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation>Wi nɔ ebul rayt {where}. Pik ɔda folda ɔ ɔda nem; natin nɔ lɛf af-rayt.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation>Wi nɔ ebul rayt di fayl. Pik ɔda folda ɔ ɔda nem; natin nɔ lɛf af-rayt.</translation>
    </message>
    <message>
        <source>{where} is not a JSON file: line {line} (byte {byte}) does not go on as JSON does. Fetch or export it again.</source>
        <translation>{where} nɔto JSON fayl: layn {line} (byte {byte}) nɔ go lɛk JSON. Gɛt am ɔ ɛkspɔt am bak.</translation>
    </message>
    <message>
        <source>{where} is not a JSON file. Fetch or export it again.</source>
        <translation>{where} nɔto JSON fayl. Gɛt am ɔ ɛkspɔt am bak.</translation>
    </message>
    <message>
        <source>This is not JSON. Fetch or export the file again.</source>
        <translation>Dis nɔto JSON. Gɛt di fayl ɔ ɛkspɔt am bak.</translation>
    </message>
    <message>
        <source>{where} breaks off: the quote that opens in row {row} is never closed. What came before was read; look at that row.</source>
        <translation>{where} brok: di kwot we opin na layn {row} nɔ lɔk. Wi rid wetin de bifo; luk da layn de.</translation>
    </message>
    <message>
        <source>{where} breaks off after {byte} bytes. Copy or fetch it again; the stick may have been pulled too early.</source>
        <translation>{where} brok afta {byte} byte. Kɔpi am ɔ gɛt am bak; sɔntɛm dɛn pul di stik tu kwik.</translation>
    </message>
    <message>
        <source>{where} breaks off before its end, or is another kind of file. Copy or fetch it again.</source>
        <translation>{where} brok bifo i dɔn, ɔ na ɔda kayn fayl. Kɔpi am ɔ gɛt am bak.</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Copy or fetch it again.</source>
        <translation>Di fayl brok bifo i dɔn. Kɔpi am ɔ gɛt am bak.</translation>
    </message>
    <message>
        <source>{where} is not UTF-8 and was read as Windows-1252. Look whether names with accents are right; if not, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{where} nɔto UTF-8, wi rid am as Windows-1252. Luk if di nem dɛn rayt; if nɔto so, kip am as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{where} is no text but looks like {looksLike}. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>{where} nɔto rayting, i tan lɛk {looksLike}. Kip am as “CSV UTF-8” ɛn tray bak.</translation>
    </message>
    <message>
        <source>{where} is not UTF-8, as JSON has to be. Fetch or export it again.</source>
        <translation>{where} nɔto UTF-8, ɛn JSON fɔ bi dat. Gɛt am ɔ ɛkspɔt am bak.</translation>
    </message>
    <message>
        <source>{where} has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>{where} gɛt lɛta we wi nɔ ebul rid. Kip am as “CSV UTF-8” ɛn tray bak.</translation>
    </message>
    <message>
        <source>The file has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>Di fayl gɛt lɛta we wi nɔ ebul rid. Kip am as “CSV UTF-8” ɛn tray bak.</translation>
    </message>
    <message>
        <source>{where} has no column {missing}. It has: {found}. Add the column, then try again.</source>
        <translation>{where} nɔ gɛt kɔlɔm {missing}. I gɛt: {found}. Ad di kɔlɔm, dɔn tray bak.</translation>
    </message>
    <message>
        <source>{where} has no column {missing}. Add it to the first row, then try again.</source>
        <translation>{where} nɔ gɛt kɔlɔm {missing}. Ad am na di fɔs layn, dɔn tray bak.</translation>
    </message>
    <message>
        <source>{where} has the column {twice} twice. Take one away, then try again.</source>
        <translation>{where} gɛt kɔlɔm {twice} tu tɛm. Pul wan, dɔn tray bak.</translation>
    </message>
    <message>
        <source>This row has {columns} fields, the header {expected}. A combo such as F,6 needs quotes in a file with commas.</source>
        <translation>Dis layn gɛt {columns} fil, di ed gɛt {expected}. Kɔmbo lɛk F,6 nid kwot na fayl we gɛt kɔma.</translation>
    </message>
    <message>
        <source>{where} has no header row. The first row names the columns.</source>
        <translation>{where} nɔ gɛt ed layn. Di fɔs layn de kɔl di kɔlɔm dɛn.</translation>
    </message>
    <message>
        <source>The columns are not as they should be. rejista-cli help form import names them.</source>
        <translation>Di kɔlɔm dɛn nɔ de aw dɛn fɔ de. rejista-cli help form import de kɔl dɛn.</translation>
    </message>
    <message>
        <source>{where} is larger than {max} bytes. Split it and take the parts one by one.</source>
        <translation>{where} big pas {max} byte. Sheb am ɛn tek di pat dɛn wan wan.</translation>
    </message>
    <message>
        <source>The file is larger than can be read at once. Split it and take the parts one by one.</source>
        <translation>Di fayl tu big fɔ rid wan tɛm. Sheb am ɛn tek di pat dɛn wan wan.</translation>
    </message>
    <message>
        <source>{where} holds no &quot;{missing}&quot;, so it is another kind of file. Choose the right one, or export it again.</source>
        <translation>{where} nɔ gɛt “{missing}”, so na ɔda kayn fayl. Pik di rayt wan, ɔ ɛkspɔt am bak.</translation>
    </message>
    <message>
        <source>{where}: &quot;{property}&quot; is not as DHIS2 has it. Correct it where the file was made, or leave the object out.</source>
        <translation>{where}: “{property}” nɔ de lɛk na DHIS2. Kɔrɛkt am usay dɛn mek di fayl, ɔ lɛf am.</translation>
    </message>
    <message>
        <source>{where} is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation>{where} nɔto DHIS2 metadata we wi ebul yuz. Ɛkspɔt am bak frɔm di ɔb.</translation>
    </message>
    <message>
        <source>This is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation>Dis nɔto DHIS2 metadata we wi ebul yuz. Ɛkspɔt am bak frɔm di ɔb.</translation>
    </message>
    <message>
        <source>{where} names {type} {uid}, which is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>{where} kɔl {type} {uid}, we nɔ de na di fayl ɔ na ya. Ɛkspɔt di pakej wit ɔl wetin i nid.</translation>
    </message>
    <message>
        <source>{where} names something that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>{where} kɔl sɔntin we nɔ de na di fayl ɔ na ya. Ɛkspɔt di pakej wit ɔl wetin i nid.</translation>
    </message>
    <message>
        <source>Something is named that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>Dɛn kɔl sɔntin we nɔ de na di fayl ɔ na ya. Ɛkspɔt di pakej wit ɔl wetin i nid.</translation>
    </message>
    <message>
        <source>The combo {where} has a category without options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation>Di kɔmbo {where} gɛt katigri we nɔ gɛt ɔpshɔn, so wi nɔ ebul mek sɛl. Gi di katigri in ɔpshɔn dɛn na di ɔb.</translation>
    </message>
    <message>
        <source>A category combo has no options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation>Wan katigri kɔmbo nɔ gɛt ɔpshɔn, so wi nɔ ebul mek sɛl. Gi di katigri in ɔpshɔn dɛn na di ɔb.</translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read from character {position} on. It is kept but not computed; correct it where it was made.</source>
        <translation>Wi nɔ ebul rid {where} in fɔmula frɔm lɛta {position}. Wi kip am bɔt wi nɔ wok am; kɔrɛkt am usay dɛn mek am.</translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation>Wi nɔ ebul rid {where} in fɔmula. Wi kip am bɔt wi nɔ wok am; kɔrɛkt am usay dɛn mek am.</translation>
    </message>
    <message>
        <source>An expression cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation>Wi nɔ ebul rid wan fɔmula. Wi kip am bɔt wi nɔ wok am; kɔrɛkt am usay dɛn mek am.</translation>
    </message>
    <message>
        <source>{where} is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation>{where} de wok insɛf frɔm insɛf. Wi kip am bɔt wi nɔ wok am; pul di sakul usay dɛn mek am.</translation>
    </message>
    <message>
        <source>A figure is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation>Wan nɔmba de wok insɛf frɔm insɛf. Wi kip am bɔt wi nɔ wok am; pul di sakul usay dɛn mek am.</translation>
    </message>
    <message>
        <source>The expression of {where} uses {operand}, which is not known here. Import the package that has it.</source>
        <translation>{where} in fɔmula de yuz {operand}, we wi nɔ no na ya. Impɔt di pakej we gɛt am.</translation>
    </message>
    <message>
        <source>The expression of {where} uses {text}, which is not known here. Import the package that has it.</source>
        <translation>{where} in fɔmula de yuz {text}, we wi nɔ no na ya. Impɔt di pakej we gɛt am.</translation>
    </message>
    <message>
        <source>An expression uses something that is not known here. Import the package that has it.</source>
        <translation>Wan fɔmula de yuz sɔntin we wi nɔ no na ya. Impɔt di pakej we gɛt am.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number. Type figures only; the old value is kept until you do.</source>
        <translation>“{text}” nɔto nɔmba. Tayp nɔmba nɔmɔ; di ol valyu go de te yu du dat.</translation>
    </message>
    <message>
        <source>This is not a number. Type figures only; the old value is kept until you do.</source>
        <translation>Dis nɔto nɔmba. Tayp nɔmba nɔmɔ; di ol valyu go de te yu du dat.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation>“{text}” nɔto ol nɔmba. Kɔnt wan wan; di ol valyu go de te yu du dat.</translation>
    </message>
    <message>
        <source>This is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation>Dis nɔto ol nɔmba. Kɔnt wan wan; di ol valyu go de te yu du dat.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation>“{text}” dɔŋ ziro, ɛn natin nɔ de we smɔl pas natin. Luk di pepa bak.</translation>
    </message>
    <message>
        <source>This is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation>Dis dɔŋ ziro, ɛn natin nɔ de we smɔl pas natin. Luk di pepa bak.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not lie between {min} and {max}. Look at the paper again.</source>
        <translation>“{text}” nɔ de bitwin {min} ɛn {max}. Luk di pepa bak.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is larger or smaller than this cell can hold. Look at the paper again.</source>
        <translation>“{text}” big pas ɔ smɔl pas wetin dis sɛl ebul tek. Luk di pepa bak.</translation>
    </message>
    <message>
        <source>This is larger or smaller than the cell can hold. Look at the paper again.</source>
        <translation>Dis big pas ɔ smɔl pas wetin di sɛl ebul tek. Luk di pepa bak.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not one of the answers. They are: {allowed}.</source>
        <translation>“{text}” nɔ de pan di ansa dɛn. Na dɛn ya: {allowed}.</translation>
    </message>
    <message>
        <source>This is not one of the answers. Choose from the list.</source>
        <translation>Dis nɔ de pan di ansa dɛn. Pik wan na di list.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no day of the calendar. Write it as 2026-01-30.</source>
        <translation>“{text}” nɔto de na di kalɛnda. Rayt am lɛk 2026-01-30.</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it as 2026-01-30.</source>
        <translation>Dis nɔto de na di kalɛnda. Rayt am lɛk 2026-01-30.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no. Type Y or N.</source>
        <translation>“{text}” nɔto yɛs, nɔto nɔ. Tayp Y ɔ N.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Type Y or N.</source>
        <translation>Dis nɔto yɛs, nɔto nɔ. Tayp Y ɔ N.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not written as {expected}. Look at the paper again.</source>
        <translation>“{text}” nɔ rayt lɛk {expected}. Luk di pepa bak.</translation>
    </message>
    <message>
        <source>This is not written as this cell needs it. Look at the example beside the cell.</source>
        <translation>Dis nɔ rayt aw dis sɛl want am. Luk di ɛgzampul nia di sɛl.</translation>
    </message>
    <message>
        <source>The text is longer than the {max} characters that the hub takes. Shorten it.</source>
        <translation>Di rayting lɔng pas di {max} lɛta we di ɔb de tek. Mek i shɔt.</translation>
    </message>
    <message>
        <source>The text is longer than the hub takes. Shorten it.</source>
        <translation>Di rayting lɔng pas wetin di ɔb de tek. Mek i shɔt.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned this into &quot;{text}&quot;. It meant {meant}, or lost digits: write it out, or format the column as text.</source>
        <translation>Wan sprɛdshit dɔn tɔn dis to “{text}”. I bin min {meant}, ɔ i lɔs nɔmba: rayt am ɔl, ɔ mek di kɔlɔm bi tɛks.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Write it out, or format the column as text.</source>
        <translation>Wan sprɛdshit dɔn kɔt dis nɔmba. Rayt am ɔl, ɔ mek di kɔlɔm bi tɛks.</translation>
    </message>
    <message>
        <source>{where} is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation>{where} gre na di fɔm: dɛn nɔ de kɔnt natin de. Luk uswan yu bin min.</translation>
    </message>
    <message>
        <source>This cell is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation>Dis sɛl gre na di fɔm: dɛn nɔ de kɔnt natin de. Luk uswan yu bin min.</translation>
    </message>
    <message>
        <source>There is no element &quot;{text}&quot; in the data set {dataSet}. rejista-cli form show lists its cells.</source>
        <translation>Ɛlimɛnt “{text}” nɔ de na di fɔm {dataSet}. rejista-cli form show de sho in sɛl dɛn.</translation>
    </message>
    <message>
        <source>There is no data element &quot;{text}&quot;. rejista-cli form show lists the cells of a data set.</source>
        <translation>Data ɛlimɛnt “{text}” nɔ de. rejista-cli form show de sho di sɛl dɛn na wan fɔm.</translation>
    </message>
    <message>
        <source>This data element is not known here. rejista-cli form show lists the cells of a data set.</source>
        <translation>Wi nɔ no dis data ɛlimɛnt na ya. rejista-cli form show de sho di sɛl dɛn na wan fɔm.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. It has {count}, the first is {example}.</source>
        <translation>“{text}” nɔto kɔmbo fɔ dis ɛlimɛnt. I gɛt {count}, di fɔs wan na {example}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. rejista-cli form show lists them.</source>
        <translation>“{text}” nɔto kɔmbo fɔ dis ɛlimɛnt. rejista-cli form show de sho dɛn.</translation>
    </message>
    <message>
        <source>This element needs a combo, such as F,6. rejista-cli form show lists them.</source>
        <translation>Dis ɛlimɛnt nid kɔmbo, lɛk F,6. rejista-cli form show de sho dɛn.</translation>
    </message>
    <message>
        <source>The school or place &quot;{text}&quot; is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation>Di skul ɔ ples “{text}” nɔ de na dis rɛjista. Luk di kod, ɔ ad am: rejista-cli orgunit add.</translation>
    </message>
    <message>
        <source>This school or place is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation>Dis skul ɔ ples nɔ de na dis rɛjista. Luk di kod, ɔ ad am: rejista-cli orgunit add.</translation>
    </message>
    <message>
        <source>There is no data set &quot;{text}&quot; here. rejista-cli form list names them.</source>
        <translation>Fɔm “{text}” nɔ de na ya. rejista-cli form list de kɔl dɛn.</translation>
    </message>
    <message>
        <source>No data set of this school has {dataElement} in this period. Name the data set in the file.</source>
        <translation>Natin pan dis skul in fɔm dɛn gɛt {dataElement} dis tɛm. Kɔl di fɔm na di fayl.</translation>
    </message>
    <message>
        <source>This data set is not known here. rejista-cli form list names them.</source>
        <translation>Wi nɔ no dis fɔm na ya. rejista-cli form list de kɔl dɛn.</translation>
    </message>
    <message>
        <source>{orgUnit} does not fill in {dataSet}. Assign it first: rejista-cli metadata assign {dataSet} --orgunit {orgUnit}.</source>
        <translation>{orgUnit} nɔ de ful {dataSet}. Gi am fɔs: rejista-cli metadata assign {dataSet} --orgunit {orgUnit}.</translation>
    </message>
    <message>
        <source>This school does not fill in that data set. Assign it first: rejista-cli metadata assign.</source>
        <translation>Dis skul nɔ de ful da fɔm de. Gi am fɔs: rejista-cli metadata assign.</translation>
    </message>
    <message>
        <source>{text} is another kind of period than this data set has ({expected}). Write {example}.</source>
        <translation>{text} na ɔda kayn tɛm pas di wan fɔ dis fɔm ({expected}). Rayt {example}.</translation>
    </message>
    <message>
        <source>This is another kind of period than the data set has. Look at the data set&apos;s periods: rejista-cli form list.</source>
        <translation>Dis na ɔda kayn tɛm pas di wan fɔ di fɔm. Luk di fɔm in tɛm dɛn: rejista-cli form list.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation>“{text}” nɔto tɛm. Rayt 2025Sep fɔ skul ia, 202510 fɔ Oktoba 2025.</translation>
    </message>
    <message>
        <source>This is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation>Dis nɔto tɛm. Rayt 2025Sep fɔ skul ia, 202510 fɔ Oktoba 2025.</translation>
    </message>
    <message>
        <source>This return is filled in once for each of {allowed}. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation>Dɛn de ful dis ripot wan tɛm fɔ ɛni wan pan {allowed}. Tɛl uswan: --attribute T1, ɔ di kɔlɔm attributeCombo.</translation>
    </message>
    <message>
        <source>This return is filled in once for each term. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation>Dɛn de ful dis ripot wan tɛm fɔ ɛvri tam. Tɛl uswan: --attribute T1, ɔ di kɔlɔm attributeCombo.</translation>
    </message>
    <message>
        <source>The value {value} of this cell was typed in {dataSet} by {by}. It stays; say --replace-shared to replace it in both.</source>
        <translation>Na {by} tayp di valyu {value} fɔ dis sɛl na {dataSet}. I go de so; tɛl --replace-shared fɔ chenj am na di tu.</translation>
    </message>
    <message>
        <source>This value was typed through another form and stands in both. It stays; say --replace-shared to replace it.</source>
        <translation>Dɛn tayp dis valyu na ɔda fɔm ɛn i de na di tu. I go de so; tɛl --replace-shared fɔ chenj am.</translation>
    </message>
    <message>
        <source>The return is complete, so its values stay. Reopen it first: rejista-cli form reopen.</source>
        <translation>Di ripot dɔn kɔmplit, so in valyu dɛn go de so. Opin am bak fɔs: rejista-cli form reopen.</translation>
    </message>
    <message>
        <source>The return has been closed since {since}. Ask the district office to unlock it; the old value stays.</source>
        <translation>Di ripot dɔn lɔk frɔm {since}. Aks di distrikt ofis fɔ opin am; di ol valyu go de.</translation>
    </message>
    <message>
        <source>The return is closed. Ask the district office to unlock it; the old value stays.</source>
        <translation>Di ripot dɔn lɔk. Aks di distrikt ofis fɔ opin am; di ol valyu go de.</translation>
    </message>
    <message>
        <source>Row {first} has the same code already. The first stands; look which is right.</source>
        <translation>Layn {first} dɔn gɛt di sem kod. Di fɔs wan go de; luk uswan rayt.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to put right ({rules}). rejista-cli form validate lists them.</source>
        <translation>I nɔ kɔmplit yet: {count} fɔ kɔrɛkt ({rules}). rejista-cli form validate de sho dɛn.</translation>
    </message>
    <message>
        <source>Not complete yet: some things do not add up. rejista-cli form validate lists them.</source>
        <translation>I nɔ kɔmplit yet: sɔm tin nɔ ad ɔp. rejista-cli form validate de sho dɛn.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to explain ({rules}). Give each a reason: rejista-cli form explain.</source>
        <translation>I nɔ kɔmplit yet: {count} fɔ tɛl wi wetin mek ({rules}). Gi ɛvri wan in rizin: rejista-cli form explain.</translation>
    </message>
    <message>
        <source>Not complete yet: some warnings have no reason. Give each one: rejista-cli form explain.</source>
        <translation>I nɔ kɔmplit yet: sɔm wɔnin nɔ gɛt rizin. Gi ɛvri wan: rejista-cli form explain.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} typed texts are not values. Correct or clear them.</source>
        <translation>I nɔ kɔmplit yet: {count} tin we dɛn tayp nɔto valyu. Kɔrɛkt dɛn ɔ pul dɛn.</translation>
    </message>
    <message>
        <source>Not complete yet: some typed texts are not values. Correct or clear them.</source>
        <translation>I nɔ kɔmplit yet: sɔm tin we dɛn tayp nɔto valyu. Kɔrɛkt dɛn ɔ pul dɛn.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} cells that the hub asks for are empty ({rules}). Fill them in.</source>
        <translation>I nɔ kɔmplit yet: {count} sɛl we di ɔb want ɛmti ({rules}). Ful dɛn.</translation>
    </message>
    <message>
        <source>Not complete yet: cells that the hub asks for are empty. Fill them in.</source>
        <translation>I nɔ kɔmplit yet: sɛl dɛn we di ɔb want ɛmti. Ful dɛn.</translation>
    </message>
    <message>
        <source>The return is not complete, so there is nothing to reopen. Type on.</source>
        <translation>Di ripot nɔ kɔmplit yet, so natin nɔ de fɔ opin bak. Kɔntinyu fɔ tayp.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the register was last written on {last}. Set the clock before you type.</source>
        <translation>Dis kɔmpyuta in klɔk se {now}, bɔt di las tɛm we dɛn rayt na di rɛjista na {last}. Sɛt di klɔk bifo yu tayp.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it stands before the register&apos;s last entry. Set the clock before you type.</source>
        <translation>Dis kɔmpyuta in klɔk nɔ rayt: i de bifo di las tin we dɛn rayt na di rɛjista. Sɛt di klɔk bifo yu tayp.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was left; start again when you like.</source>
        <translation>I stɔp lɛk aw yu aks. Natin nɔ lɛf af-we; stat bak ɛnitɛm.</translation>
    </message>
    <message>
        <source>type values, comments and reasons</source>
        <translation>tayp valyu, kɔmɛnt ɛn rizin</translation>
    </message>
    <message>
        <source>take values from a file</source>
        <translation>tek valyu frɔm fayl</translation>
    </message>
    <message>
        <source>mark a return complete</source>
        <translation>mek ripot kɔmplit</translation>
    </message>
    <message>
        <source>reopen a return</source>
        <translation>opin ripot bak</translation>
    </message>
    <message>
        <source>type after the closing day</source>
        <translation>tayp afta di lɔk de</translation>
    </message>
    <message>
        <source>add and remove people</source>
        <translation>ad ɛn pul pipul</translation>
    </message>
    <message>
        <source>take in DHIS2 metadata</source>
        <translation>tek DHIS2 metadata</translation>
    </message>
    <message>
        <source>say who fills in what</source>
        <translation>tɛl udat de ful wetin</translation>
    </message>
    <message>
        <source>add schools and places</source>
        <translation>ad skul ɛn ples</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>chenj sɛtin</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>mek sef kɔpi</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>put sef kɔpi bak</translation>
    </message>
    <message>
        <source>write values into files</source>
        <translation>rayt valyu na fayl</translation>
    </message>
    <message>
        <source>write lists with people&apos;s names</source>
        <translation>rayt list wit pipul dɛn nem</translation>
    </message>
    <message>
        <source>see national ID numbers</source>
        <translation>si NIN nɔmba</translation>
    </message>
    <message>
        <source>see health and protection notes</source>
        <translation>si wɛlbɔdi ɛn protɛkshɔn not</translation>
    </message>
    <message>
        <source>merge two records of one person</source>
        <translation>jɔyn tu rɛkɔd fɔ di sem pɔsin</translation>
    </message>
    <message>
        <source>exchange with the hub</source>
        <translation>sɛn ɛn gɛt nyus wit di ɔb</translation>
    </message>
    <message>
        <source>school clerk</source>
        <translation>skul klak</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>ed ticha</translation>
    </message>
    <message>
        <source>cluster officer</source>
        <translation>klɔsta ɔfisa</translation>
    </message>
    <message>
        <source>district officer</source>
        <translation>distrikt ɔfisa</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>trena</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>en_SL</translation>
    </message>
    <message>
        <source>a file gives one cell two values; neither is taken (fact first)</source>
        <translation>wan fayl gi tu valyu to wan sɛl; wi nɔ tek non (fakt first)</translation>
    </message>
    <message>
        <source>{orgUnit} opens on {opens} and has no returns before. Look at the period, or at the school&apos;s days.</source>
        <translation>{orgUnit} de opin na {opens} ɛn i nɔ gɛt ripot bifo dat. Luk di tɛm, ɔ di skul in de dɛn.</translation>
    </message>
    <message>
        <source>{orgUnit} closed on {closes} and has no returns after. Look at the period, or at the school&apos;s days.</source>
        <translation>{orgUnit} bin lɔk na {closes} ɛn i nɔ gɛt ripot afta dat. Luk di tɛm, ɔ di skul in de dɛn.</translation>
    </message>
    <message>
        <source>Row {first} gives the same cell the value {firstText}, this row {text}. Neither was taken; look which is right and leave the other out.</source>
        <translation>Layn {first} gi di sem sɛl valyu {firstText}, dis layn {text}. Wi nɔ tek non; luk uswan rayt ɛn pul di ɔda wan.</translation>
    </message>
    <message>
        <source>The file gives one cell two values. Neither was taken; leave one out.</source>
        <translation>Di fayl gi wan sɛl tu valyu. Wi nɔ tek non; pul wan.</translation>
    </message>
    <message>
        <source>This register knows no hub yet. Connect it first: address and key, from the district.</source>
        <translation>Dis rɛjista nɔ sabi no ɔb yet. Kɔnɛkt am fɔs: adrɛs ɛn ki, frɔm di distrikt.</translation>
    </message>
    <message>
        <source>Type the hub&apos;s address, for example hub.example.org.</source>
        <translation>Rayt di ɔb in adrɛs, lɛkɛ hub.example.org.</translation>
    </message>
    <message>
        <source>{text}: the hub is only spoken to over a secure connection. Begin with https://.</source>
        <translation>{text}: wi de tɔk to di ɔb na sef layn nɔmɔ. Bigin wit https://.</translation>
    </message>
    <message>
        <source>{text}: only the address goes here. Type name and password in their own fields.</source>
        <translation>{text}: na di adrɛs nɔmɔ de go ya. Rayt di nem ɛn di paswɔd na dɛn yon ples.</translation>
    </message>
    <message>
        <source>{text} is not an address of a hub. It looks like hub.example.org.</source>
        <translation>{text} nɔto adrɛs fɔ ɔb. I fɔ luk lɛkɛ hub.example.org.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing is lost; try again when there is a line.</source>
        <translation>Di ɔb nɔ de ansa. Natin nɔ lɔs; tray bak we layn de.</translation>
    </message>
    <message>
        <source>The line went quiet. What had arrived is kept; the next sync goes on from there.</source>
        <translation>Di layn dɔn kwayɛt. Wetin dɔn kam de; di nɛks sink go kɔntinyu frɔm de.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form. Ask the district for the right one.</source>
        <translation>Di fayl nɔ gɛt sɛtifiket we bi PEM. Aks di distrikt fɔ di rayt wan.</translation>
    </message>
    <message>
        <source>Who answers cannot prove that it is the hub, so nothing was sent. Check the computer&apos;s date; if it is right, ask the district for its certificate file.</source>
        <translation>Di wan we de ansa nɔ ebul pruv se na in na di ɔb, so wi nɔ sɛn natin. Chɛk di kɔmpyuta in det; if i rayt, aks di distrikt fɔ in sɛtifiket fayl.</translation>
    </message>
    <message>
        <source>Another page answered instead of the hub: perhaps the network asks you to sign in first. Open a web page, sign in there, and try again. Nothing is lost.</source>
        <translation>Ɔda pej ansa insay di ɔb in ples: sɔntɛm di nɛtwɔk want mek yu sayn in fɔs. Opin wɛb pej, sayn in de, ɛn tray bak. Natin nɔ lɔs.</translation>
    </message>
    <message>
        <source>There is no key for the hub in this register. Connect again with the key of the district.</source>
        <translation>No ki fɔ di ɔb nɔ de na dis rɛjista. Kɔnɛkt bak wit di distrikt in ki.</translation>
    </message>
    <message>
        <source>The hub does not take this key any more. Ask the district for a new one; what waits here is kept.</source>
        <translation>Di ɔb nɔ de tek dis ki igen. Aks di distrikt fɔ nyu wan; wetin de wet ya de sef.</translation>
    </message>
    <message>
        <source>The hub does not know this name with this password. Type them again.</source>
        <translation>Di ɔb nɔ sabi dis nem wit dis paswɔd. Rayt dɛn bak.</translation>
    </message>
    <message>
        <source>The hub has locked this account for a while. Wait 15 minutes or ask the district.</source>
        <translation>Di ɔb dɔn lɔk dis akawnt fɔ smɔl tɛm. Wet 15 minit ɔ aks di distrikt.</translation>
    </message>
    <message>
        <source>The hub has switched this account off. Ask the district; what waits here is kept.</source>
        <translation>Di ɔb dɔn ɔf dis akawnt. Aks di distrikt; wetin de wet ya de sef.</translation>
    </message>
    <message>
        <source>The hub did not let us in. Check key or password; what waits here is kept.</source>
        <translation>Di ɔb nɔ lɛ wi go insay. Chɛk di ki ɔ di paswɔd; wetin de wet ya de sef.</translation>
    </message>
    <message>
        <source>The key has a typing mistake. Compare it with the sheet: capital and small letters matter.</source>
        <translation>Di ki gɛt mistek na di raytin. Luk am wit di pepa: big ɛn smɔl lɛta difrɛn.</translation>
    </message>
    <message>
        <source>This account may not do that at the hub. Ask the district; what waits here is kept.</source>
        <translation>Dis akawnt nɔ gɛt rayt fɔ du dat na di ɔb. Aks di distrikt; wetin de wet ya de sef.</translation>
    </message>
    <message>
        <source>The hub is busy or being serviced. Nothing is lost; try again in a while.</source>
        <translation>Di ɔb bizi ɔ dɛn de wok pan am. Natin nɔ lɔs; tray bak leta.</translation>
    </message>
    <message>
        <source>The hub runs DHIS2 {text}; 2.41 or newer is needed. Work goes on here without it.</source>
        <translation>Di ɔb de yuz DHIS2 {text}; wi nid 2.41 ɔ nyu wan. Di wok de go bifo ya witout am.</translation>
    </message>
    <message>
        <source>The hub does not say which DHIS2 it runs. Work goes on here without it.</source>
        <translation>Di ɔb nɔ de tɛl us DHIS2 i de yuz. Di wok de go bifo ya witout am.</translation>
    </message>
    <message>
        <source>The hub counts its periods by the calendar &quot;{calendar}&quot;; returns here use the common one. Nothing was sent.</source>
        <translation>Di ɔb de kɔnt in tɛm wit di kalɛnda &quot;{calendar}&quot;; dɛn fɔm ya de yuz di kɔmɔn wan. Wi nɔ sɛn natin.</translation>
    </message>
    <message>
        <source>Under this address is another database than before: a test server, or one that was restored. Nothing was sent. Ask the district; if it is right, connect again.</source>
        <translation>Na dis adrɛs ɔda databes de, nɔto di wan bifo: na tɛst sava, ɔ wan we dɛn put bak. Wi nɔ sɛn natin. Aks di distrikt; if i rayt, kɔnɛkt bak.</translation>
    </message>
    <message>
        <source>The hub did not accept it. Its words: {code} {message}</source>
        <translation>Di ɔb nɔ gri fɔ tek am. In wɔd dɛn: {code} {message}</translation>
    </message>
    <message>
        <source>The hub did not accept it. Its words: {message}</source>
        <translation>Di ɔb nɔ gri fɔ tek am. In wɔd dɛn: {message}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer was too large, so it was not read. Nothing is lost; tell the district.</source>
        <translation>Di ɔb in ansa tu big, so wi nɔ rid am. Natin nɔ lɔs; tɛl di distrikt.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer came only in part. Nothing is lost; try again.</source>
        <translation>Na af pan di ɔb in ansa kam. Natin nɔ lɔs; tray bak.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer could not be understood. Nothing is lost; tell the district.</source>
        <translation>Wi nɔ ɔndastand di ɔb in ansa. Natin nɔ lɔs; tɛl di distrikt.</translation>
    </message>
    <message>
        <source>The line broke while sending. The next sync looks first what the hub holds, and sends only the rest.</source>
        <translation>Di layn brok we wi de sɛn. Di nɛks sink go luk fɔs wetin di ɔb gɛt, ɛn sɛn di ɔda wan dɛn nɔmɔ.</translation>
    </message>
    <message>
        <source>The warehouse is being rebuilt. Try again in some minutes.</source>
        <translation>Dɛn de bil di wiaaws bak. Tray bak afta sɔm minit.</translation>
    </message>
    <message>
        <source>The warehouse did not answer the question. Its words: {message}</source>
        <translation>Di wiaaws nɔ ansa di kwɛstyɔn. In wɔd dɛn: {message}</translation>
    </message>
    <message>
        <source>Something was changed both here and at the hub. Choose one; the other stays in the history.</source>
        <translation>Sɔntin chenj ya ɛn na di ɔb bak. Pik wan; di ɔda wan go de na di istri.</translation>
    </message>
    <message>
        <source>the register is connected to no hub</source>
        <translation>di rɛjista nɔ kɔnɛkt to no ɔb</translation>
    </message>
    <message>
        <source>not an address of a hub</source>
        <translation>nɔto adrɛs fɔ ɔb</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>di ɔb nɔ de ansa</translation>
    </message>
    <message>
        <source>the line to the hub went quiet</source>
        <translation>di layn to di ɔb dɔn kwayɛt</translation>
    </message>
    <message>
        <source>who answers cannot prove to be the hub</source>
        <translation>di wan we de ansa nɔ ebul pruv se na in na di ɔb</translation>
    </message>
    <message>
        <source>something else answered, such as a sign-in page of the network</source>
        <translation>ɔda tin ansa, lɛkɛ di nɛtwɔk in sayn-in pej</translation>
    </message>
    <message>
        <source>the hub does not let us in</source>
        <translation>di ɔb nɔ de lɛ wi go insay</translation>
    </message>
    <message>
        <source>the key has a typing mistake</source>
        <translation>di ki gɛt mistek na di raytin</translation>
    </message>
    <message>
        <source>the account may not do that at the hub</source>
        <translation>di akawnt nɔ gɛt rayt fɔ du dat na di ɔb</translation>
    </message>
    <message>
        <source>the hub is busy or being serviced</source>
        <translation>di ɔb bizi ɔ dɛn de wok pan am</translation>
    </message>
    <message>
        <source>a version of DHIS2 that is not supported</source>
        <translation>DHIS2 vashɔn we wi nɔ de yuz</translation>
    </message>
    <message>
        <source>the hub uses another calendar</source>
        <translation>di ɔb de yuz ɔda kalɛnda</translation>
    </message>
    <message>
        <source>another database answers under the hub&apos;s address</source>
        <translation>ɔda databes de ansa na di ɔb in adrɛs</translation>
    </message>
    <message>
        <source>the hub did not accept something</source>
        <translation>di ɔb nɔ gri fɔ tek sɔntin</translation>
    </message>
    <message>
        <source>the hub&apos;s answer cannot be read</source>
        <translation>wi nɔ ebul rid di ɔb in ansa</translation>
    </message>
    <message>
        <source>the line broke while sending: looked up at the next sync</source>
        <translation>di layn brok we wi de sɛn: wi go luk am di nɛks sink</translation>
    </message>
    <message>
        <source>the warehouse did not answer the question</source>
        <translation>di wiaaws nɔ ansa di kwɛstyɔn</translation>
    </message>
    <message>
        <source>changed both here and at the hub: to be answered</source>
        <translation>i chenj ya ɛn na di ɔb: i nid ansa</translation>
    </message>
    <message>
        <source>This is not understood here. Look at what was typed, then try again.</source>
        <translation>Dis nɔ klia na ya. Luk wetin dɛn tayp, dɔn tray bak.</translation>
    </message>
    <message>
        <source>The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} is added afterwards, in the settings.</source>
        <translation>Di fɔs pɔsin fɔ lɛ di ɔda wan dɛn kam insay, ɛn {text} nɔ ebul du dat. Pik wan pan dɛn ya: {allowed}; ad {text} afta, na di sɛtin dɛn.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. Look at it and type it again.</source>
        <translation>“{text}” nɔ klia na {where}. Luk am ɛn tayp am bak.</translation>
    </message>
    <message>
        <source>Something is missing at {where}. Type it, then try again.</source>
        <translation>Sɔntin nɔ de na {where}. Tayp am, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Something is missing. Type it, then try again.</source>
        <translation>Sɔntin nɔ de. Tayp am, dɔn tray bak.</translation>
    </message>
    <message>
        <source>This return is complete already. Nothing was changed; to type in it, open it again (Alt+O).</source>
        <translation>Dis ripot dɔn kɔmplit. Natin nɔ chenj; fɔ tayp insay, opin am bak (Alt+O).</translation>
    </message>
    <message>
        <source>This is not allowed here. Ask a head teacher or the district office.</source>
        <translation>Dɛn nɔ gri fɔ dis na ya. Aks ɛd ticha ɔ di distrikt ɔfis.</translation>
    </message>
    <message>
        <source>A {role} may not do this ({right}). Ask a head teacher or the district office.</source>
        <translation>{role} nɔ gɛt pamishɔn fɔ du dis ({right}). Aks ɛd ticha ɔ di distrikt ɔfis.</translation>
    </message>
    <message>
        <source>{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>{where} dɔn pwɛl (fɔs na ɛntri {seq}). Natin nɔ chenj, natin nɔ kɔmɔt. Put di nyu sef kɔpi nia am.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>{where} dɔn pwɛl. Natin nɔ chenj, natin nɔ kɔmɔt. Put di nyu sef kɔpi nia am.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>Di rɛjista dɔn pwɛl. Natin nɔ chenj, natin nɔ kɔmɔt. Put di nyu sef kɔpi nia am.</translation>
    </message>
    <message>
        <source>{where} is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).</source>
        <translation>{where} nɔto rɛjista. Pik di folda we dɔn wit .rejista, ɔ mek wan (Ctrl+N).</translation>
    </message>
    <message>
        <source>This is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).</source>
        <translation>Dis nɔto rɛjista. Pik di folda we dɔn wit .rejista, ɔ mek wan (Ctrl+N).</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched. Free some space, then try again.</source>
        <translation>Di disk dɔn ful. Wetin bin de bifo de fayn. Mek ples de, dɔn tray bak.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked (code {code}). What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>Di disk nɔ du wetin wi aks am (kod {code}). Wetin dɔn kip bifo de sef. Mek sef kɔpi na ɔda disk ɛn tray bak.</translation>
    </message>
    <message>
        <source>The columns are not as they should be. Look at the first row of the file.</source>
        <translation>Di kɔlɔm dɛn nɔ de aw dɛn fɔ de. Luk di fɔs layn na di fayl.</translation>
    </message>
    <message>
        <source>There is no element &quot;{text}&quot; in the form {dataSet}. Look which cell was meant.</source>
        <translation>Ɛlimɛnt “{text}” nɔ de na di fɔm {dataSet}. Luk uswan sɛl i min.</translation>
    </message>
    <message>
        <source>There is no data element &quot;{text}&quot; here. Look which cell was meant.</source>
        <translation>Ɛlimɛnt “{text}” nɔ de na ya. Luk uswan sɛl i min.</translation>
    </message>
    <message>
        <source>This data element is not known here. Look which cell was meant.</source>
        <translation>Wi nɔ sabi dis ɛlimɛnt na ya. Luk uswan sɛl i min.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. Look which cell was meant.</source>
        <translation>“{text}” nɔto kɔmbo fɔ dis ɛlimɛnt. Luk uswan sɛl i min.</translation>
    </message>
    <message>
        <source>This element needs a combo, such as F,6. Look which cell was meant.</source>
        <translation>Dis ɛlimɛnt nid kɔmbo, lɛk F,6. Luk uswan sɛl i min.</translation>
    </message>
    <message>
        <source>The school or place &quot;{text}&quot; is not in this register. Look at the code, or have it added first.</source>
        <translation>Skul ɔ ples “{text}” nɔ de na dis rɛjista. Luk di kod, ɔ mek dɛn ad am fɔs.</translation>
    </message>
    <message>
        <source>This school or place is not in this register. Look at the code, or have it added first.</source>
        <translation>Dis skul ɔ ples nɔ de na dis rɛjista. Luk di kod, ɔ mek dɛn ad am fɔs.</translation>
    </message>
    <message>
        <source>There is no form &quot;{text}&quot; here. Ctrl+2 shows those that there are.</source>
        <translation>Fɔm “{text}” nɔ de na ya. Ctrl+2 de sho di wan dɛn we de.</translation>
    </message>
    <message>
        <source>This form is not known here. Ctrl+2 shows those that there are.</source>
        <translation>Wi nɔ sabi dis fɔm na ya. Ctrl+2 de sho di wan dɛn we de.</translation>
    </message>
    <message>
        <source>{orgUnit} does not fill in {dataSet}. The district office says who fills in what.</source>
        <translation>{orgUnit} nɔ de ful {dataSet}. Di distrikt ɔfis de tɛl udat fɔ ful wetin.</translation>
    </message>
    <message>
        <source>This school does not fill in that form. The district office says who fills in what.</source>
        <translation>Dis skul nɔ de ful da fɔm de. Di distrikt ɔfis de tɛl udat fɔ ful wetin.</translation>
    </message>
    <message>
        <source>This is another kind of period than the form has. Ctrl+2 shows the forms with their periods.</source>
        <translation>Dis na ɔda kayn tɛm pas di wan fɔ di fɔm. Ctrl+2 de sho di fɔm dɛn wit dɛn tɛm.</translation>
    </message>
    <message>
        <source>This return is filled in once for each of {allowed}. Choose one of them in the list of forms.</source>
        <translation>Dɛn de ful dis ripot wan tɛm fɔ ɛni wan pan {allowed}. Pik wan na di list fɔ fɔm dɛn.</translation>
    </message>
    <message>
        <source>This return is filled in once for each term. Choose the term in the list of forms.</source>
        <translation>Dɛn de ful dis ripot wan tɛm fɔ ɛni tam. Pik di tam na di list fɔ fɔm dɛn.</translation>
    </message>
    <message>
        <source>Another form ({dataSet}) has {value} here, typed by {by}. Alt+R replaces it in both, Esc keeps it.</source>
        <translation>Ɔda fɔm ({dataSet}) gɛt {value} na ya, na {by} tayp am. Alt+R de chenj am na di tu, Esc de kip am.</translation>
    </message>
    <message>
        <source>This value was typed through another form and stands in both. Alt+R replaces it in both, Esc keeps it.</source>
        <translation>Na ɔda fɔm dɛn tayp dis valyu ɛn i de na di tu. Alt+R de chenj am na di tu, Esc de kip am.</translation>
    </message>
    <message>
        <source>The return is complete, so its values stay. To change one, open it again (Alt+O).</source>
        <translation>Di ripot dɔn kɔmplit, so in valyu dɛn go de so. Fɔ chenj wan, opin am bak (Alt+O).</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to put right. F8 goes to the first.</source>
        <translation>I nɔ kɔmplit yet: {count} fɔ mek rayt. F8 de go na di fɔs wan.</translation>
    </message>
    <message>
        <source>Not complete yet: some things do not add up. F8 goes to the first.</source>
        <translation>I nɔ kɔmplit yet: sɔm tin nɔ ad ɔp. F8 de go na di fɔs wan.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to explain. F8 goes to the first, F7 takes the reason.</source>
        <translation>I nɔ kɔmplit yet: {count} fɔ tɛl wi wetin mek. F8 de go na di fɔs wan, F7 de tek di rizin.</translation>
    </message>
    <message>
        <source>Not complete yet: some warnings have no reason. F8 goes to the first, F7 takes the reason.</source>
        <translation>I nɔ kɔmplit yet: sɔm wɔnin nɔ gɛt rizin. F8 de go na di fɔs wan, F7 de tek di rizin.</translation>
    </message>
    <message>
        <source>This is not an address of a hub. It looks like hub.example.org.</source>
        <translation>Dis nɔto ɔb in adrɛs. I tan lɛk hub.example.org.</translation>
    </message>
    <message>
        <source>The hub counts its periods by another calendar. Nothing was sent.</source>
        <translation>Di ɔb de kɔnt in tɛm dɛn wit ɔda kalɛnda. Natin nɔ sɛn.</translation>
    </message>
    <message>
        <source>The hub did not accept it, and does not say why. What was typed is kept.</source>
        <translation>Di ɔb nɔ gri, ɛn i nɔ tɛl wetin mek. Wetin dɛn tayp de sef.</translation>
    </message>
    <message>
        <source>The warehouse did not answer the question. Try again in some minutes.</source>
        <translation>Di stɔ nɔ ansa di kwɛshɔn. Tray bak insay sɔm minit.</translation>
    </message>
    <message>
        <source>No hub is known under this address. Check the address, and whether there is a line.</source>
        <translation>Wi nɔ si ɔb na dis adrɛs. Chɛk di adrɛs, ɛn if layn de.</translation>
    </message>
    <message>
        <source>The computer is there, but no hub runs on it just now. Try later, or check the address.</source>
        <translation>Di kɔmpyuta de, bɔt ɔb nɔ de wok pan am naw. Tray leta, ɔ chɛk di adrɛs.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through. Ask who runs the network.</source>
        <translation>Di nɛtwɔk in prɔksi nɔ de lɛ wi pas. Aks di pɔsin we de kia fɔ di nɛtwɔk.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants to know who you are. Ask who runs the network.</source>
        <translation>Di nɛtwɔk in prɔksi want no udat yu bi. Aks di pɔsin we de kia fɔ di nɛtwɔk.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has run out, so nothing was sent. Check the computer&apos;s date; if it is right, tell the district.</source>
        <translation>Di ɔb in sɛtifiket dɔn pas tɛm, so wi nɔ sɛn natin. Chɛk di kɔmpyuta in det; if i rayt, tɛl di distrikt.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date the hub&apos;s certificate does not count yet, so nothing was sent. Set the date.</source>
        <translation>Di det na dis kɔmpyuta se di ɔb in sɛtifiket nɔ bigin yet, so wi nɔ sɛn natin. Sɛt di det.</translation>
    </message>
    <message>
        <source>Who answers has the certificate of another address, so nothing was sent. Check the address.</source>
        <translation>Di wan we de ansa gɛt sɛtifiket fɔ ɔda adrɛs, so wi nɔ sɛn natin. Chɛk di adrɛs.</translation>
    </message>
    <message>
        <source>This computer cannot check the hub&apos;s certificate, so nothing was sent. Ask the district for its certificate file.</source>
        <translation>Dis kɔmpyuta nɔ ebul chɛk di ɔb in sɛtifiket, so wi nɔ sɛn natin. Aks di distrikt fɔ in sɛtifiket fayl.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Learners by grade and sex</source>
        <translation>Pikin bay klas, gyal ɛn bɔy</translation>
    </message>
    <message>
        <source>No learners are typed yet for this year.</source>
        <translation>Dɛn nɔ tayp pikin yet fɔ dis ia.</translation>
    </message>
    <message>
        <source>Girls for each boy, by grade</source>
        <translation>Gyal fɔ ɛvri bɔy, bay klas</translation>
    </message>
    <message>
        <source>band %1 to %2 · circle inside, diamond outside</source>
        <translation>ban %1 to %2 · sakul insay, dayamɔn na do</translation>
    </message>
    <message>
        <source>fewer girls</source>
        <translation>gyal smɔl pas</translation>
    </message>
    <message>
        <source>1.00 as many</source>
        <translation>1.00 sem nɔmba</translation>
    </message>
    <message>
        <source>more girls</source>
        <translation>gyal bɔku pas</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skul</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Ɔl di skul dɛn</translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation>Luk wit di nɔm</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>nɔm</translation>
    </message>
    <message>
        <source>No norms are set.</source>
        <translation>Nɔm nɔ de yet.</translation>
    </message>
    <message>
        <source>%1: not for one school; it needs the district&apos;s population.</source>
        <translation>%1: nɔto fɔ wan skul; i nid di distrikt in pipul nɔmba.</translation>
    </message>
    <message>
        <source>Learners over the years</source>
        <translation>Pikin ia afta ia</translation>
    </message>
    <message>
        <source>No learners are typed yet for these years.</source>
        <translation>Dɛn nɔ tayp pikin yet fɔ dɛn ia ya.</translation>
    </message>
    <message>
        <source>%1: not known here.</source>
        <translation>%1: wi nɔ no am na ya.</translation>
    </message>
    <message>
        <source>This cannot be worked out here yet.</source>
        <translation>Wi nɔ ebul wok dis na ya yet.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>wi nɔ no am na ya</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Over 100 %: the population is an estimate.</source>
        <translation>I pas 100 %: di pipul nɔmba na ges.</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Gyal</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Bɔy</translation>
    </message>
    <message>
        <source>%1: the ages do not add up to the form&apos;s total; the ages are shown.</source>
        <translation>%1: di ej dɛn nɔ ad ɔp to di fɔm in total; na di ej dɛn wi de sho.</translation>
    </message>
    <message>
        <source>%1 of %2 schools have not sent.</source>
        <translation>%1 pan %2 skul nɔ sɛn yet.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 fewer, %4 %</source>
        <translation>%1 to %2: %3 smɔl pas, %4 %</translation>
    </message>
    <message>
        <source>%1 to %2: %3 more, %4 %</source>
        <translation>%1 to %2: %3 mɔ, %4 %</translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation>tɔylɛt nɔ de</translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation>klasrum nɔ de</translation>
    </message>
    <message>
        <source>no books</source>
        <translation>buk nɔ de</translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation>nɔbɔdi nɔ kwalifay</translation>
    </message>
    <message>
        <source>needs the population</source>
        <translation>i nid di pipul nɔmba</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>natin nɔ de fɔ divayd</translation>
    </message>
    <message>
        <source>within</source>
        <translation>insay</translation>
    </message>
    <message>
        <source>above</source>
        <translation>ɔp</translation>
    </message>
    <message>
        <source>below</source>
        <translation>dɔŋ</translation>
    </message>
    <message>
        <source>far above</source>
        <translation>fa ɔp</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>fa dɔŋ</translation>
    </message>
    <message>
        <source>the line is the country&apos;s norm</source>
        <translation>di layn na di kɔntri in nɔm</translation>
    </message>
    <message>
        <source>the line is the target</source>
        <translation>di layn na di tagɛt</translation>
    </message>
    <message>
        <source>the line is target or norm</source>
        <translation>di layn na di tagɛt ɔ di nɔm</translation>
    </message>
    <message>
        <source>Target of %1: %2.</source>
        <translation>%1 in tagɛt: %2.</translation>
    </message>
    <message>
        <source>The other norms are the country&apos;s.</source>
        <translation>Di ɔda nɔm dɛn na di kɔntri in yon.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A school register that needs no server.</source>
        <translation>Skul rɛjista we nɔ nid ɔb.</translation>
    </message>
    <message>
        <source>The register to open: NAME.rejista</source>
        <translation>Di rɛjista fɔ opin: NAME.rejista</translation>
    </message>
    <message>
        <source>Open the window, look that it is there, and end.</source>
        <translation>Opin di winda, luk se i de, ɛn dɔn.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::AboutPart</name>
    <message>
        <source>Rejista</source>
        <translation>Rejista</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Vashɔn</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Laysɛns</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later: free to use, to look into, to change and to pass on. There is no warranty.</source>
        <translation>GNU General Public License, vashɔn 3 ɔ afta: yu fri fɔ yuz am, luk insay, chenj am ɛn gi ɔda pipul. Garanti nɔ de.</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Dis rɛjista</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Dɛn mek am wit</translation>
    </message>
    <message>
        <source>windows, pictures, print (LGPL 3)</source>
        <translation>winda, pikchɔ, print (LGPL 3)</translation>
    </message>
    <message>
        <source>the encrypted register (BSD; public domain)</source>
        <translation>di rɛjista we lɔk wit kod (BSD; ɔlman in yon)</translation>
    </message>
    <message>
        <source>passphrases and keys (ISC)</source>
        <translation>sikrit wɔd ɛn ki (ISC)</translation>
    </message>
    <message>
        <source>the letters (Open Font License 1.1)</source>
        <translation>di lɛta dɛn (Open Font License 1.1)</translation>
    </message>
    <message>
        <source>whose forms and words Rejista follows; none of its code is in it</source>
        <translation>Rejista de fala in fɔm ɛn wɔd dɛn; in kod nɔ de insay</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BackupPart</name>
    <message>
        <source>A backup is one encrypted file; it opens with the passphrases of now. Keep one on a stick, away from the laptop: fire, thieves and water take both when they lie together.</source>
        <translation>Sef kɔpi na wan fayl we lɔk wit kod; i de opin wit di sikrit wɔd dɛn we de naw. Kip wan na stik, fa frɔm di laptɔp: faya, tifman ɛn wata de tek ɔl tu we dɛn de togɛda.</translation>
    </message>
    <message>
        <source>Backups kept in the register&apos;s own folder: the last three days and four weeks</source>
        <translation>Sef kɔpi dɛn na di rɛjista in folda: di las tri de ɛn fo wik</translation>
    </message>
    <message>
        <source>Backups in the register</source>
        <translation>Sef kɔpi dɛn na di rɛjista</translation>
    </message>
    <message>
        <source>Check and put back</source>
        <translation>Chɛk ɛn put bak</translation>
    </message>
    <message>
        <source>A check reads every page of the register and follows the journal&apos;s chain. A backup is put back beside this register, never over it; then choose it on the first page.</source>
        <translation>Chɛk de rid ɛvri pej na di rɛjista ɛn fala di jɔnal in chen. Sef kɔpi de go nia dis rɛjista, i nɔ de go pan am; dɔn pik am na di fɔs pej.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Sef kɔpi nɔ de yet.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago.</source>
        <translation>
            <numerusform>Las sef kɔpi na %n de bifo naw.</numerusform>
            <numerusform>Las sef kɔpi na %n de bifo naw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1.</source>
        <translation>Las sef kɔpi: %1.</translation>
    </message>
    <message>
        <source>Something is being copied or checked; wait for it or stop it.</source>
        <translation>Wi de kɔpi ɔ chɛk sɔntin; wet fɔ am ɔ stɔp am.</translation>
    </message>
    <message>
        <source>Your role does not make backups.</source>
        <translation>Yu wok nɔ de mek sef kɔpi.</translation>
    </message>
    <message>
        <source>A head teacher or officer puts a backup back.</source>
        <translation>Na ed ticha ɔ ɔfisa de put sef kɔpi bak.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>I dɔn stɔp. Natin nɔ lɛf.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1 %2 pan %3 pej</translation>
    </message>
    <message>
        <source>Reading the copy back from the disk…</source>
        <translation>Wi de rid di kɔpi bak na di disk…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Wi de mek sef kɔpi…</translation>
    </message>
    <message>
        <source>The backup is made and was read back. Put one on a stick, too.</source>
        <translation>Di sef kɔpi dɔn mek ɛn wi rid am bak. Put wan na stik, sɛf.</translation>
    </message>
    <message>
        <source>Back up to a file or stick</source>
        <translation>Sef kɔpi na fayl ɔ stik</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>Sef kɔpi dɛn (*%1)</translation>
    </message>
    <message>
        <source>Copying to %1…</source>
        <translation>Wi de kɔpi go na %1…</translation>
    </message>
    <message>
        <source>The backup is in %1 and was read back. Take the stick out by the system&apos;s own way.</source>
        <translation>Di sef kɔpi de na %1 ɛn wi rid am bak. Pul di stik di rayt we.</translation>
    </message>
    <message>
        <source>Reading every page of the register…</source>
        <translation>Wi de rid ɛvri pej na di rɛjista…</translation>
    </message>
    <message>
        <source>All is whole: %1 pages, %2 entries in an unbroken journal.</source>
        <translation>Ɔltin fayn: %1 pej, %2 ɛntri na jɔnal we nɔ brok.</translation>
    </message>
    <message>
        <source>Something is damaged: %1. Make no new backups over old ones; put the last backup back beside this register and compare.</source>
        <translation>Sɔntin dɔn pwɛl: %1. Nɔ mek nyu sef kɔpi pan di ol wan dɛn; put di las wan nia dis rɛjista ɛn luk di tu.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Uswan sef kɔpi?</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>Wi de put di sef kɔpi bak…</translation>
    </message>
    <message>
        <source>The backup is beside this register, as %1. Sign out and choose it on the first page.</source>
        <translation>Di sef kɔpi de nia dis rɛjista, in nem na %1. Kɔmɔt ɛn pik am na di fɔs pej.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardModel</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n fɔ sɛn</numerusform>
            <numerusform>%n fɔ sɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>wi nɔ de ɛkspɛkt am</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>De wet fɔ</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>te naw</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fɔ gi am %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 pan %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardTotals</name>
    <message>
        <source>Confirmed of expected</source>
        <translation>Dɛn dɔn gri pan dɛn we wi de wet fɔ</translation>
    </message>
    <message>
        <source>Complete of expected</source>
        <translation>Dɛn dɔn kɔmplit pan dɛn we wi de wet fɔ</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardView</name>
    <message>
        <source>Return</source>
        <translation>Fɔm</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skul</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellPanel</name>
    <message>
        <source>This cell</source>
        <translation>Dis sɛl</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>I de sɛf na</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Luk di tu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Wetin bin apin</translation>
    </message>
    <message>
        <source>none, 0</source>
        <translation>natin, 0</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Dɛn tayp</translation>
    </message>
    <message>
        <source>%1 was typed in %2 by %3. Your %4 waits: replace it in both, or keep what stands (Esc).</source>
        <translation>Na %3 tayp %1 na %2. Yu %4 de wet: chenj am na di tu, ɔ kip wetin de (Esc).</translation>
    </message>
    <message>
        <source>No entry here.</source>
        <translation>Natin nɔ de fɔ tayp na ya.</translation>
    </message>
    <message>
        <source>typed there by %1, %2</source>
        <translation>na %1 tayp am de, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ɛmti</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>not: %1</translation>
    </message>
    <message>
        <source>typed &quot;%1&quot;, no value yet</source>
        <translation>dɛn tayp “%1”, i nɔto valyu yet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>I nɔ kip yet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>I de kip…</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Dis kwɛshɔn</translation>
    </message>
    <message>
        <source>Changed here and at the hub: %1 here, %2 there. Choose one; the other stays in the history.</source>
        <translation>I chenj na ya ɛn na di ɔb: %1 na ya, %2 na de. Pik wan; di ɔda wan de na di histri.</translation>
    </message>
    <message>
        <source>Changed here and at the hub. Choose one; the other stays in the history.</source>
        <translation>I chenj na ya ɛn na di ɔb. Pik wan; di ɔda wan de na di histri.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Pik wan</translation>
    </message>
    <message>
        <source>The hub&apos;s words: %1</source>
        <translation>Di ɔb in wɔd dɛn: %1</translation>
    </message>
    <message>
        <source>All not accepted</source>
        <translation>Ɔl we dɛn nɔ gri</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>I dɔn kip na ya, i nɔ sɛn yet</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wetin fɔ luk fɔ</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>I de kɔnt insay</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ɛn %n mɔ</numerusform>
            <numerusform>ɛn %n mɔ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellPanelEditor</name>
    <message>
        <source>Enter keeps it, Esc leaves all as it was.</source>
        <translation>Enter go kip am, Esc go lɛf ɔltin aw i bin de.</translation>
    </message>
    <message>
        <source>Write a few words, or press Esc.</source>
        <translation>Rayt smɔl wɔd, ɔ tɔch Esc.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellStrip</name>
    <message>
        <source>This cell: %1. %2</source>
        <translation>Dis sɛl: %1. %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CensusPage</name>
    <message>
        <source>Census and returns</source>
        <translation>Kɔnt ɔl ɛn ripot dɛn</translation>
    </message>
    <message>
        <source>Which forms</source>
        <translation>Uswan fɔm dɛn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ɔl</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Fɔ du</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kɔmplit</translation>
    </message>
    <message>
        <source>Forms and returns</source>
        <translation>Fɔm ɛn ripot dɛn</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Si wetin de na dis rɛjista
Pipul, sef kɔpi, langwej ɛn aw i luk</translation>
    </message>
    <message>
        <source>No school is in this register yet</source>
        <translation>Skul nɔ de na dis rɛjista yet</translation>
    </message>
    <message>
        <source>Forms come with a school. Make a register for your school, or take in the one that the district gives you.</source>
        <translation>Fɔm de kam wit skul. Mek rɛjista fɔ yu skul, ɔ tek di wan we di distrikt gi yu.</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Kɔnt ɔl</translation>
    </message>
    <message>
        <source>The list could not be read. Ctrl+2 tries again.</source>
        <translation>Wi nɔ ebul rid di list. Ctrl+2 de tray bak.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Ɔl, %1</translation>
    </message>
    <message>
        <source>To do, %1</source>
        <translation>Fɔ du, %1</translation>
    </message>
    <message>
        <source>Complete, %1</source>
        <translation>Kɔmplit, %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opin am</translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation>Kɔntinyu de</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bigin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The census was locked on %1. What is changed now is kept here, and the district office has to unlock it.</source>
        <translation>Dɛn lɔk di kɔnt na %1. Wetin chenj naw de kip na ya, ɛn di distrikt ofis fɔ opin am.</translation>
    </message>
    <message>
        <source>A complete form can be opened again until the district locks the census on %1.</source>
        <translation>Yu kin opin fɔm we dɔn kɔmplit te di distrikt lɔk di kɔnt na %1.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Natin nɔ print</translation>
    </message>
    <message>
        <source>Printed: %1, blank</source>
        <translation>Dɔn print: %1, ɛmti</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Pikchɔ</translation>
    </message>
    <message>
        <source>The charts could not be read</source>
        <translation>Wi nɔ ebul rid di pikchɔ dɛn</translation>
    </message>
    <message>
        <source>Census day %1 %2</source>
        <translation>Di kɔnt de %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n pikin</numerusform>
            <numerusform>%n pikin</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the census
The charts come as soon as learners are typed</source>
        <translation>Ful di kɔnt
Di pikchɔ dɛn go kam we yu tayp pikin dɛn</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Si wetin de na dis rɛjista
Pipul, sef kɔpi, langwej ɛn aw i luk</translation>
    </message>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Natin nɔ de yet fɔ drɔ</translation>
    </message>
    <message>
        <source>There are no charts for this register</source>
        <translation>Pikchɔ nɔ de fɔ dis rɛjista</translation>
    </message>
    <message>
        <source>Charts are drawn from the census: learners by class, figures against their norms, girls for each boy, and the years before.</source>
        <translation>Di pikchɔ dɛn kɔmɔt frɔm di kɔnt: pikin bay klas, nɔmba dɛn wit dɛn nɔm, gyal fɔ ɛvri bɔy, ɛn di ia dɛn bifo.</translation>
    </message>
    <message>
        <source>Charts need a school and a country pack that says what is counted.</source>
        <translation>Pikchɔ nid skul ɛn kɔntri pakej we de tɛl wetin fɔ kɔnt.</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>As pikchɔ</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>As tebul</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Table (*.csv)</source>
        <translation>Pikchɔ (*.png);;Drɔin (*.svg);;Pej (*.pdf);;Tebul (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Kip “%1”</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Natin nɔ kip</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>I dɔn kip as %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CommandSearch</name>
    <message>
        <source>Find or do anything</source>
        <translation>Luk fɔ ɔ du ɛnitin</translation>
    </message>
    <message>
        <source>A page, an action, a return, a cell: &quot;P5 boys 10&quot;</source>
        <translation>Pej, wok, ripot, sɛl: “P5 bɔy 10”</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wetin wi fɛn</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Wi nɔ fɛn natin wit dɛn wɔd ya.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CompareModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>natin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wetin</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difrɛns</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pasɛnt</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>ɔl ad</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ComparePage</name>
    <message>
        <source>Census</source>
        <translation>Sɛnsɔs</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Us layn dɛn</translation>
    </message>
    <message>
        <source>This year and last year</source>
        <translation>Dis ia ɛn las ia</translation>
    </message>
    <message>
        <source>Sums and answers, %1</source>
        <translation>Ɔl ad ɛn ansa, %1</translation>
    </message>
    <message>
        <source>Every cell, %1</source>
        <translation>Ɛvri sɛl, %1</translation>
    </message>
    <message>
        <source>What differs, %1</source>
        <translation>Wetin difrɛn, %1</translation>
    </message>
    <message>
        <source>Enter goes to the cell</source>
        <translation>Enter de go na di sɛl</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Kɔmpia wit las ia</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConflictCard</name>
    <message>
        <source>type it here</source>
        <translation>rayt am ya</translation>
    </message>
    <message>
        <source>Why? The other side will read it</source>
        <translation>Wetin mek? Di ɔda sayd go rid am</translation>
    </message>
    <message>
        <source>Or another value (3)</source>
        <translation>Ɔ ɔda nɔmba (3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 pan %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bifo</translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation>di tu sayd dɔn gri</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi yon</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>na dis laptɔp</translation>
    </message>
    <message>
        <source>%1, on this laptop</source>
        <translation>%1, na dis laptɔp</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dɛn yon</translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation>na di ɔb</translation>
    </message>
    <message>
        <source>%1, at the hub</source>
        <translation>%1, na di ɔb</translation>
    </message>
    <message>
        <source>Only the end differs, %1 and %2. Perhaps one of them was mistyped.</source>
        <translation>Na di ɛnd nɔmɔ difrɛn, %1 ɛn %2. Sɔntɛm wan na mistek.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kip am</translation>
    </message>
    <message>
        <source>Keep it, next</source>
        <translation>Kip am, nɛks</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Kip mi yon</translation>
    </message>
    <message>
        <source>Keep mine, next</source>
        <translation>Kip mi yon, nɛks</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tek dɛn yon</translation>
    </message>
    <message>
        <source>Take theirs, next</source>
        <translation>Tek dɛn yon, nɛks</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Kip di ɔda wan</translation>
    </message>
    <message>
        <source>Keep the other, next</source>
        <translation>Kip di ɔda wan, nɛks</translation>
    </message>
    <message>
        <source>Choose one first: 1 mine, 2 theirs, 3 another value.</source>
        <translation>Pik wan fɔs: 1 mi yon, 2 dɛn yon, 3 ɔda nɔmba.</translation>
    </message>
    <message>
        <source>Type the other value.</source>
        <translation>Rayt di ɔda nɔmba.</translation>
    </message>
    <message>
        <source>Say why in a few words; the other side will read it.</source>
        <translation>Tɛl wetin mek wit smɔl wɔd; di ɔda sayd go rid am.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConflictsPage</name>
    <message>
        <source>Sync</source>
        <translation>Sink</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Di ɔda wan dɛn</translation>
    </message>
    <message>
        <source>Joined without a question</source>
        <translation>Dɔn jɔyn we nɔ gɛt kwɛstyɔn</translation>
    </message>
    <message>
        <source>The value you do not keep stays in the history. Until you answer, this one field is not sent; everything else goes on.</source>
        <translation>Di nɔmba we yu nɔ kip de na istri. Te yu ansa, na dis wan nɔmɔ nɔ sɛn; ɔl di rɛs de go.</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Dɔn ansa bifo</translation>
    </message>
    <message>
        <source>Back to the exchange
What waits, what came in, what was sent</source>
        <translation>Go bak to di sink
Wetin de wet, wetin kam, wetin dɔn sɛn</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Natin nɔ de fɔ ansa</translation>
    </message>
    <message>
        <source>When the same thing is changed here and at the hub, both answers stand here, and you choose.</source>
        <translation>If di sem tin chenj ya ɛn na di ɔb, di tu ansa de ya, ɛn na yu de pik.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ya: %1</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Ɔb: %1</translation>
    </message>
    <message>
        <source>before %1 · mine %2 · theirs %3</source>
        <translation>bifo %1 · mi yon %2 · dɛn yon %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n tu ansa</numerusform>
            <numerusform>%n tu ansa dɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>The same thing was changed in two places. Nothing is lost; you choose.</source>
        <translation>Di sem tin chenj na tu ples. Natin nɔ lɔs; na yu de pik.</translation>
    </message>
    <message numerus="yes">
        <source>%n where each side had changed other things</source>
        <translation>
            <numerusform>%n we ɛvri sayd chenj ɔda tin</numerusform>
            <numerusform>%n we ɛvri sayd chenj ɔda tin</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation>Dɔn kip. Di ɔda nɔmba de na istri.</translation>
    </message>
    <message>
        <source>%1 kept; mine %2, theirs %3</source>
        <translation>%1 dɔn kip; mi yon %2, dɛn yon %3</translation>
    </message>
    <message>
        <source>“%1” %2, %3</source>
        <translation>“%1” %2, %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>natin yet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Tu ansa dɛn</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConnectPage</name>
    <message>
        <source>This register knows no hub any more. What was typed stays, and still waits.</source>
        <translation>Dis rɛjista nɔ sabi ɔb igen. Wetin dɛn rayt de ya, ɛn de wet.</translation>
    </message>
    <message>
        <source>You can connect any day; all work goes on without it.</source>
        <translation>Yu kin jɔyn ɛni de; wok de go we i nɔ de.</translation>
    </message>
    <message>
        <source>Where is the hub?</source>
        <translation>Usay di ɔb de?</translation>
    </message>
    <message>
        <source>Who are you there?</source>
        <translation>Udat yu bi de?</translation>
    </message>
    <message>
        <source>What do you need here?</source>
        <translation>Wetin yu nid ya?</translation>
    </message>
    <message>
        <source>Nothing of your returns is sent in these three steps. The first sync begins only when you press F10.</source>
        <translation>Natin na yu ritɔn nɔ de go insay dɛn tri step ya. Di fɔs sink de bigin wɛn yu prɛs F10.</translation>
    </message>
    <message>
        <source>%1, not reached yet</source>
        <translation>%1, wi nɔ rich am yet</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 de ansa</translation>
    </message>
    <message>
        <source>its address, from the district&apos;s sheet</source>
        <translation>in adrɛs, na di distrikt in pepa</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>wi de insay as %1</translation>
    </message>
    <message>
        <source>the key, or the name, that the district gave you</source>
        <translation>di ki, ɔ di nem, we di distrikt gi yu</translation>
    </message>
    <message>
        <source>your school, its forms and rules</source>
        <translation>yu skul, in fɔm ɛn rul dɛn</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>Step %1 dɔn</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Your role may not connect the register. The head teacher can.</source>
        <translation>Yu wok nɔ de alaw fɔ jɔyn di rɛjista. Di ed ticha kin du am.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>na dis kɔmpyuta</translation>
    </message>
    <message>
        <source>over a secure connection</source>
        <translation>pan sef layn</translation>
    </message>
    <message>
        <source>%1 is not reached now.</source>
        <translation>Wi nɔ rich %1 naw.</translation>
    </message>
    <message>
        <source>Step 1 is done.</source>
        <translation>Step 1 dɔn.</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 de ansa, %2.</translation>
    </message>
    <message>
        <source>%1 answers as DHIS2 %2, %3.</source>
        <translation>%1 ansa as DHIS2 %2, %3.</translation>
    </message>
    <message>
        <source>Asking what there is …</source>
        <translation>Wi de aks wetin de …</translation>
    </message>
    <message>
        <source>Signed in as %1, for %2.</source>
        <translation>Wi de insay as %1, fɔ %2.</translation>
    </message>
    <message>
        <source>no school</source>
        <translation>no skul</translation>
    </message>
    <message>
        <source>The password became a key of this computer and is not kept.</source>
        <translation>Di paswɔd dɔn tɔn ki fɔ dis kɔmpyuta ɛn wi nɔ kip am.</translation>
    </message>
    <message>
        <source>The key is good until %1.</source>
        <translation>Di ki gud te %1.</translation>
    </message>
    <message>
        <source>This account may read there, but not send. Ask the district.</source>
        <translation>Dis akawnt kin rid de, bɔt i nɔ kin sɛn. Aks di distrikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n forms of this register are not shown to us there; they wait here.</source>
        <translation>
            <numerusform>%n fɔm na dis rɛjista dɛn nɔ de sho wi de; i de wet ya.</numerusform>
            <numerusform>%n fɔm dɛn na dis rɛjista dɛn nɔ de sho wi de; dɛn de wet ya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools of this register are not ours there; their returns wait here.</source>
        <translation>
            <numerusform>%n skul na dis rɛjista nɔto wi yon de; in ritɔn dɛn de wet ya.</numerusform>
            <numerusform>%n skul dɛn na dis rɛjista nɔto wi yon de; dɛn ritɔn de wet ya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s clock and ours differ by %1. Look which is right.</source>
        <translation>Di ɔb in klɔk ɛn wi yon difrɛn bay %1. Luk uswan rayt.</translation>
    </message>
    <message>
        <source>The forms and lists here are the hub&apos;s already; there is nothing to bring.</source>
        <translation>Di fɔm ɛn list dɛn ya na di ɔb in yon ɔredi; natin nɔ de fɔ briŋ.</translation>
    </message>
    <message>
        <source>Bringing the forms and lists …</source>
        <translation>Wi de briŋ di fɔm ɛn list dɛn …</translation>
    </message>
    <message>
        <source>Bringing the forms and lists: %1 so far</source>
        <translation>Wi de briŋ di fɔm ɛn list dɛn: %1 te naw</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>Jɔyn to di ɔb</translation>
    </message>
    <message>
        <source>This will bring about %1: forms %2, rules %3, schools and offices %4.</source>
        <translation>Dis go briŋ lɛk %1: fɔm %2, rul %3, skul ɛn ɔfis %4.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldCanvas</name>
    <message>
        <source>The hub asks for it</source>
        <translation>Di ɔb want am</translation>
    </message>
    <message>
        <source>Does not agree with %1</source>
        <translation>I nɔ gri wit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mɔ</numerusform>
            <numerusform>%n mɔ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sum</source>
        <translation>%1: total</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Dɛn dɔn tɛl wetin mek: %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldSuggest</name>
    <message>
        <source>Answers that fit</source>
        <translation>Ansa dɛn we fit</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridLegend</name>
    <message>
        <source>right age for the grade</source>
        <translation>rayt ej fɔ di klas</translation>
    </message>
    <message>
        <source>too young, no entry</source>
        <translation>i tu smɔl, natin fɔ tayp</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>natin fɔ tayp</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>pul am</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>chenj</translation>
    </message>
    <message>
        <source>rest empty</source>
        <translation>ɔda pat ɛmti</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rayt</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridModel</name>
    <message>
        <source>total on the form</source>
        <translation>total na di fɔm</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ia</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>di sem</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>i nɔ ebul bi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ɛmti</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>wi wok am</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>dɛn nɔ tayp natin</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>dɛn tayp %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>las ia %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridSection</name>
    <message>
        <source>There is a picture on the clipboard. Copy figures, then paste again.</source>
        <translation>Na pikchɔ yu kɔpi. Kɔpi nɔmba, dɔn pest bak.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy figures, then paste again.</source>
        <translation>Yu nɔ kɔpi rayting. Kɔpi nɔmba, dɔn pest bak.</translation>
    </message>
    <message>
        <source>%1 on census day, %2, by age and sex</source>
        <translation>%1 na di kɔnt de, %2, bay ej, gyal ɛn bɔy</translation>
    </message>
    <message>
        <source>%1: totals</source>
        <translation>%1: total dɛn</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Ej, ia</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Dɔn pest: %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>dɔŋ</translation>
    </message>
    <message>
        <source>across</source>
        <translation>rayt</translation>
    </message>
    <message>
        <source>Enter goes %1</source>
        <translation>Enter go %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::HeaderBar</name>
    <message>
        <source>Choose the school</source>
        <translation>Pik di skul</translation>
    </message>
    <message>
        <source>Choose the school (%1)</source>
        <translation>Pik di skul (%1)</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Skul ia %1</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Luk fɔ ɔ du ɛnitin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pej dɛn</translation>
    </message>
    <message>
        <source>%1, %2: switch, lock, passphrase</source>
        <translation>%1, %2: chenj, lɔk, sikrit wɔd</translation>
    </message>
    <message>
        <source>Switch person or lock</source>
        <translation>Chenj pɔsin ɔ lɔk</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Chenj mi sikrit wɔd</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::HelpView</name>
    <message>
        <source>Keys of this page</source>
        <translation>Di ki dɛn fɔ dis pej</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Mɔ ɛp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ɛp</translation>
    </message>
    <message>
        <source>close</source>
        <translation>lɔk</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ɛp: %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Tide, %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ustɛm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Udat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wetin</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Bifo → afta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wetin mek</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPage</name>
    <message>
        <source>Who: everyone</source>
        <translation>Udat: ɔlman</translation>
    </message>
    <message>
        <source>Everything that was ever changed, by whom and why</source>
        <translation>Ɔltin we chenj, udat chenj am ɛn wetin mek</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Luk fɔ na di jɔnal</translation>
    </message>
    <message>
        <source>Cell, word, person (Ctrl+F)</source>
        <translation>Sɛl, wɔd, pɔsin (Ctrl+F)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Udat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wetin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ustɛm</translation>
    </message>
    <message>
        <source>All cells again</source>
        <translation>Ɔl di sɛl dɛn bak</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Wetin: %1</translation>
    </message>
    <message>
        <source>When: always</source>
        <translation>Ustɛm: ɔltɛm</translation>
    </message>
    <message>
        <source>When: today</source>
        <translation>Ustɛm: tide</translation>
    </message>
    <message>
        <source>When: this week</source>
        <translation>Ustɛm: dis wik</translation>
    </message>
    <message>
        <source>When: this month</source>
        <translation>Ustɛm: dis mɔnt</translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation>Di jɔnal in ɛntri dɛn, di nyu wan fɔs</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Usay</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bifo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Afta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wetin mek</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Go na di sɛl</translation>
    </message>
    <message>
        <source>Nothing is ever taken out of the journal. Undo writes a new entry.</source>
        <translation>Natin nɔ de kɔmɔt na di jɔnal. We yu pul sɔntin, i de rayt nyu ɛntri.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Yu nɔ pik ɛntri</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Ɛntri %1</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Wi de chɛk di chen…</translation>
    </message>
    <message numerus="yes">
        <source>Chain unbroken: %n entries</source>
        <translation>
            <numerusform>Di chen nɔ brok: %n ɛntri</numerusform>
            <numerusform>Di chen nɔ brok: %n ɛntri</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: entries were changed outside Rejista</source>
        <translation>Di chen dɔn brok: pɔsin chenj ɛntri, nɔto wit Rejista</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jɔnal</translation>
    </message>
    <message>
        <source>Undone, as a new entry: %1</source>
        <translation>I dɔn tek bak, as nyu ɛntri: %1</translation>
    </message>
    <message>
        <source>Something else stands there now, and it stays.</source>
        <translation>Ɔda tin de de naw, ɛn i go de so.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo.</source>
        <translation>Natin we yu du nɔ lɛf fɔ pul.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as new entries: %1, and %n more</source>
        <translation>
            <numerusform>Dɔn pul am, as nyu ɛntri dɛn: %1, ɛn %n mɔ</numerusform>
            <numerusform>Dɔn pul am, as nyu ɛntri dɛn: %1, ɛn %n mɔ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is to be printed…</source>
        <translation>De rid wetin fɔ print…</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>wan sɛl</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n entries</source>
        <translation>
            <numerusform>Dɔn print: %n ɛntri</numerusform>
            <numerusform>Dɔn print: %n ɛntri dɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ɛntri dɛn</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dis ɛntri</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPart</name>
    <message>
        <source>Everything that was ever changed in this register, by whom, when and why. Nothing is ever taken out of it.</source>
        <translation>Ɔltin we chenj na dis rɛjista: udat, ustɛm ɛn wetin mek. Natin nɔ de kɔmɔt insay.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Opin di jɔnal</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Ki dɛn</translation>
    </message>
    <message>
        <source>close</source>
        <translation>lɔk</translation>
    </message>
    <message>
        <source>On this page: %1</source>
        <translation>Na dis pej: %1</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Na tebul</translation>
    </message>
    <message>
        <source>In a list of questions</source>
        <translation>Na kwɛstyɔn list</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ɛvri say</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LanguagePart</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (draft)</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Yuz dis langwej</translation>
    </message>
    <message>
        <source>Words of the window and names of the forms. What was typed stays as it is.</source>
        <translation>Di winda in wɔd ɛn di fɔm dɛn nem. Wetin dɛn tayp go de so. Di ripot dɛn go kip di langwej we yu print dɛn wit.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LockPart</name>
    <message>
        <source>When nobody touches the laptop, the register locks itself. The last minute is counted down at the foot of the window; any key keeps it open. Nothing that was typed is lost.</source>
        <translation>We nɔbɔdi nɔ tɔch di laptɔp, di rɛjista de lɔk insɛf. Di las minit de kɔnt dɔŋ na di winda; ɛni ki go mek i de opin. Natin we yu tayp nɔ go lɔs.</translation>
    </message>
    <message>
        <source>Never (only where nobody else comes near)</source>
        <translation>Nɔ lɔk (jɔs usay ɔda pɔsin nɔ de kam)</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Afta %n minit</numerusform>
            <numerusform>Afta %n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lɔk insɛf</translation>
    </message>
    <message>
        <source>%1 locks it at once, or lets another person sign in.</source>
        <translation>%1 de lɔk am wantɛm, ɔ lɛ ɔda pɔsin go insay.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LookPart</name>
    <message>
        <source>Keys on the buttons</source>
        <translation>Ki dɛn na di bɔtin</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Brayt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dak</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Ay kɔntras</translation>
    </message>
    <message>
        <source>Colours (light is the brightest in the sun)</source>
        <translation>Kɔla dɛn (brayt fayn pas ɔl na di san)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text (also Ctrl++ and Ctrl+- on any page)</source>
        <translation>Lɛta saiz (Ctrl++ ɛn Ctrl+- sɛf na ɛni pej)</translation>
    </message>
    <message>
        <source>So it looks</source>
        <translation>Na so i go luk</translation>
    </message>
    <message>
        <source>P5 boys: the ages add up to 23, the form says 33. 10 are missing.</source>
        <translation>P5 bɔy: di ej dɛn ad ɔp to 23, di fɔm se 33. 10 nɔ de.</translation>
    </message>
    <message>
        <source>Typed by I. Sesay, 2 February. ɛ ɔ ŋ · 0123456789</source>
        <translation>Na I. Sesay tayp am, 2 Fɛbrari. ɛ ɔ ŋ · 0123456789</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>Mɛsej dɛn</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NeedStep</name>
    <message>
        <source>3 What do you need here?</source>
        <translation>3 Wetin yu nid ya?</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Briŋ dɛn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go bifo</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewRegister</name>
    <message>
        <source>A new register: %1</source>
        <translation>Nyu rɛjista: %1</translation>
    </message>
    <message>
        <source>the recovery sheet</source>
        <translation>di rikɔvri pepa</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stɛp %1 pan %2</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Opin di rɛjista</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Mek di rɛjista</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go bifo</translation>
    </message>
    <message>
        <source>The register is made already.</source>
        <translation>Di rɛjista dɔn mek.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Wi nɔ ebul rayt natin de. Pik ɔda folda.</translation>
    </message>
    <message>
        <source>The disk is full, so the register was not made. Free some space, or choose another disk.</source>
        <translation>Di disk dɔn ful, so di rɛjista nɔ mek. Mek ples de, ɔ pik ɔda disk.</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Wi de mek di rɛjista…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewSecret</name>
    <message>
        <source>New passphrase</source>
        <translation>Nyu sikrit wɔd</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Di sem wan bak</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock de ɔn</translation>
    </message>
    <message>
        <source>Two or three words are easy to keep in mind and hard to guess.</source>
        <translation>Tu ɔ tri wɔd izi fɔ mɛmba ɛn at fɔ ges.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Di tu na di sem.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Di tu difrɛn.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip of a finger locks you out.</source>
        <translation>Tayp am bak, so dat smɔl mistek nɔ go lɔk yu na do.</translation>
    </message>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation>Di tu difrɛn. Tayp am bak.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PaneTabs</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n fɔ mɛn</numerusform>
            <numerusform>%n fɔ mɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Pat dɛn na dis pej</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>nɛks pat</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Sikrit wɔd</translation>
    </message>
    <message>
        <source>What is kept of this passphrase is damaged. The recovery sheet opens the register (Alt+F).</source>
        <translation>Wetin wi kip fɔ dis sikrit wɔd dɔn pwɛl. Di rikɔvri pepa de opin di rɛjista (Alt+F).</translation>
    </message>
    <message>
        <source>That passphrase does not open the register.</source>
        <translation>Da sikrit wɔd de nɔ opin di rɛjista.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock de ɔn.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Wet %1, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock de ɔn</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Tayp yu sikrit wɔd.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sɛkɔn</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sɛkɔn</numerusform>
            <numerusform>%n sɛkɔn</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minit</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minit</numerusform>
            <numerusform>%n minit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphrasePart</name>
    <message>
        <source>Only you know it. It opens this register on this laptop; whoever has forgotten theirs needs the recovery sheet, or somebody who may manage people.</source>
        <translation>Na yu nɔmɔ no am. I de opin dis rɛjista na dis laptɔp; udat fɔgɛt in yon nid di rikɔvri pepa, ɔ pɔsin we de luk di pipul dɛn.</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Sikrit wɔd we de naw</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Chenj mi sikrit wɔd</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Wi de chenj di sikrit wɔd…</translation>
    </message>
    <message>
        <source>Type the passphrase that you signed in with.</source>
        <translation>Tayp di sikrit wɔd we yu yuz fɔ go insay.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The next time you sign in, type the new one.</source>
        <translation>Yu sikrit wɔd dɔn chenj. Nɛks tɛm we yu go insay, tayp di nyu wan.</translation>
    </message>
    <message>
        <source>That is not your passphrase of now.</source>
        <translation>Da wan de nɔto yu sikrit wɔd we de naw.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock de ɔn.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Wet %1, dɔn tray bak.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PasteModel</name>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n de chenj</numerusform>
            <numerusform>%n de chenj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend afterwards</source>
        <translation>
            <numerusform>%n fɔ kɔrɛkt afta</numerusform>
            <numerusform>%n fɔ kɔrɛkt afta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n wi nɔ tek</numerusform>
            <numerusform>%n wi nɔ tek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cell</source>
        <translation>
            <numerusform>%n nɔ gɛt sɛl</numerusform>
            <numerusform>%n nɔ gɛt sɛl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n go de so</numerusform>
            <numerusform>%n go de so</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to paste.</source>
        <translation>Natin nɔ de insay fɔ pest.</translation>
    </message>
    <message>
        <source>row %1, column %2 of the block</source>
        <translation>layn %1, kɔlɔm %2 na di blɔk</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no entry there</source>
        <translation>“%1”: natin fɔ tayp de</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: below the form</source>
        <translation>“%1”: dɔŋ di fɔm</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: right of the form</source>
        <translation>“%1”: na di fɔm in rayt say</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no cell there</source>
        <translation>“%1”: sɛl nɔ de de</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ɛmti</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>i go de</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: frɔm %2 to %3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Usay</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Naw</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Afta</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PastePreview</name>
    <message>
        <source>What the paste changes</source>
        <translation>Wetin di pest go chenj</translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation>Pest %1 × %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PeopleOfRegister</name>
    <message>
        <source>last here: %1</source>
        <translation>las tɛm na ya: %1</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>na yu dis</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PeoplePart</name>
    <message>
        <source>Everybody signs in with a passphrase of their own, so that the journal can say who wrote what.</source>
        <translation>Ɛvribɔdi de go insay wit in yon sikrit wɔd, so dat di jɔnal go tɛl udat rayt wetin.</translation>
    </message>
    <message>
        <source>People of this register</source>
        <translation>Pipul dɛn na dis rɛjista</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ad pɔsin</translation>
    </message>
    <message>
        <source>Name, as others know it</source>
        <translation>Nem, aw pipul no am</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wok</translation>
    </message>
    <message>
        <source>A head teacher or officer adds and changes people.</source>
        <translation>Na ed ticha ɔ ɔfisa de ad ɛn chenj pipul.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Pik pɔsin na di list fɔs.</translation>
    </message>
    <message>
        <source>Somebody else has to take you away.</source>
        <translation>Na ɔda pɔsin fɔ pul yu.</translation>
    </message>
    <message>
        <source>Agree on a first passphrase with them. They change it themselves under My passphrase.</source>
        <translation>Una gri pan wan fɔs sikrit wɔd. I go chenj am insɛf na Mi sikrit wɔd.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 in wok</translation>
    </message>
    <message>
        <source>What they may do changes at once; what they wrote stays.</source>
        <translation>Wetin i ebul du de chenj wantɛm; wetin i rayt go de.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Chenj di wok</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Nyu sikrit wɔd fɔ %1</translation>
    </message>
    <message>
        <source>The old one stops working. Agree on the new one with them.</source>
        <translation>Di ol wan nɔ go wok igen. Una gri pan di nyu wan.</translation>
    </message>
    <message>
        <source>Give this passphrase</source>
        <translation>Gi dis sikrit wɔd</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Pul %1</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. What they wrote stays, under their name. They can be added again.</source>
        <translation>%1 nɔ go ebul go insay ya igen. Wetin i rayt go de, wit in nem. Yu kin ad am bak.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Pul</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <translation>I ebul: %1.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Tayp di nem fɔs.</translation>
    </message>
    <message>
        <source>%1 is in this register already. Two people need two names.</source>
        <translation>%1 dɔn de na dis rɛjista. Tu pipul nid tu nem.</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>Wi de ad %1…</translation>
    </message>
    <message>
        <source>%1 may now sign in as %2.</source>
        <translation>%1 ebul go insay naw as %2.</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Wi de chenj di wok…</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 na %2 naw.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Wi de chenj di sikrit wɔd…</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 gɛt nyu sikrit wɔd.</translation>
    </message>
    <message>
        <source>Taking away…</source>
        <translation>Wi de pul am…</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 nɔ ebul go insay igen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nyu sikrit wɔd</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PlaceStep</name>
    <message>
        <source>Name of the register</source>
        <translation>Di rɛjista in nem</translation>
    </message>
    <message>
        <source>Folder on this laptop</source>
        <translation>Folda na dis laptɔp</translation>
    </message>
    <message>
        <source>The school&apos;s name, or the office&apos;s. It stands on the first page and can be seen without a passphrase.</source>
        <translation>Di skul in nem, ɔ di ofis in nem. I de na di fɔs pej ɛn pipul kin si am we dɛn nɔ gɛt sikrit wɔd.</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>Na uswan folda?</translation>
    </message>
    <message>
        <source>The register needs a name.</source>
        <translation>Di rɛjista nid nem.</translation>
    </message>
    <message>
        <source>Type the whole path of a folder, or choose one with Alt+O.</source>
        <translation>Tayp di ol rod go na wan folda, ɔ pik wan wit Alt+O.</translation>
    </message>
    <message>
        <source>There is something of that name already, and it stays as it is. Choose another name or folder.</source>
        <translation>Sɔntin wit da nem de dɔn de, ɛn i go de so. Pik ɔda nem ɔ folda.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nem ɛn ples</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pej dɛn</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n fɔ du</numerusform>
            <numerusform>%1, %n fɔ du</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RecoverPane</name>
    <message>
        <source>Key on the recovery sheet</source>
        <translation>Ki na di rikɔvri pepa</translation>
    </message>
    <message>
        <source>The sheet was printed when the register was made and is locked away at the school. Capital or small letters, with or without dashes: all is understood. The passphrase of the others stays as it is.</source>
        <translation>Dɛn print di pepa we dɛn mek di rɛjista ɛn i lɔk na di skul. Big ɔ smɔl lɛta, wit dash ɔ nɔto so: wi go ɔndastand ɔl. Di ɔda pipul dɛn sikrit wɔd go de so.</translation>
    </message>
    <message>
        <source>8 groups of 5 signs</source>
        <translation>8 grup wit 5 sayn</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Nyu sikrit wɔd fɔ %1</translation>
    </message>
    <message>
        <source>The key is whole.</source>
        <translation>Di ki ful.</translation>
    </message>
    <message>
        <source>Group %1 does not fit. Compare it with the sheet, sign by sign.</source>
        <translation>Grup %1 nɔ fit. Luk di pepa, wan sayn afta ɔda wan.</translation>
    </message>
    <message>
        <source>%1 of 40 signs</source>
        <translation>%1 pan 40 sayn</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Wi de opin di rɛjista…</translation>
    </message>
    <message>
        <source>That key does not open this register. A newer sheet makes the older ones useless: look at its day.</source>
        <translation>Da ki de nɔ opin dis rɛjista. We nyu pepa de, di ol wan nɔ de wok igen: luk in de.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Wet %1, dɔn tray bak.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RegistersPane</name>
    <message>
        <source>Registers opened before</source>
        <translation>Rɛjista dɛn we dɔn opin bifo</translation>
    </message>
    <message>
        <source>No register has been open on this laptop yet</source>
        <translation>Rɛjista nɔ opin yet na dis laptɔp</translation>
    </message>
    <message>
        <source>A register keeps a school&apos;s census here, encrypted, and needs no internet. Make one in four steps, or open one from a stick.</source>
        <translation>Rɛjista de kip wan skul in kɔnt na ya, i lɔk wit kod, ɛn i nɔ nid intanɛt. Mek wan insay fo stɛp, ɔ opin wan frɔm stik.</translation>
    </message>
    <message>
        <source>Enter opens one. Del takes it from this list; the register itself stays where it is.</source>
        <translation>Enter de opin wan. Del de pul am na dis list; di rɛjista insɛf go de usay i de.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>Ripot</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Kɔnt ɔl</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Pat</translation>
    </message>
    <message>
        <source>Changed since it was complete</source>
        <translation>I chenj afta i kɔmplit</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sections done</source>
        <translation>%1 · %2 pan %3 pat dɔn dɔn</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Fɔ dɔn %1, %2</translation>
    </message>
    <message>
        <source>past the closing day</source>
        <translation>i pas di lɔk de</translation>
    </message>
    <message>
        <source>the hub does not take this period today</source>
        <translation>di ɔb nɔ de tek dis tɛm tide</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n mistek</numerusform>
            <numerusform>%n mistek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n fɔ tɛl wi wetin mek</numerusform>
            <numerusform>%n fɔ tɛl wi wetin mek</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet: %1.</source>
        <translation>I nɔ kɔmplit yet: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ɛn </translation>
    </message>
    <message>
        <source>F8 goes to the first.</source>
        <translation>F8 de go na di fɔs wan.</translation>
    </message>
    <message>
        <source>This return is complete, so its figures stay as they are.</source>
        <translation>Dis ripot dɔn kɔmplit, so in nɔmba dɛn go de so.</translation>
    </message>
    <message>
        <source>To change one, open it again and say why.</source>
        <translation>Fɔ chenj wan, opin am bak ɛn tɛl wi wetin mek.</translation>
    </message>
    <message>
        <source>The day for this return has passed.</source>
        <translation>Di de fɔ dis ripot dɔn pas.</translation>
    </message>
    <message>
        <source>The district office can unlock it.</source>
        <translation>Di distrikt ofis ebul opin am.</translation>
    </message>
    <message numerus="yes">
        <source>All that is filled in adds up. %n answers are still empty.</source>
        <translation>
            <numerusform>Ɔltin we ful de ad ɔp. %n ansa ɛmti yet.</numerusform>
            <numerusform>Ɔltin we ful de ad ɔp. %n ansa ɛmti yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is filled in and adds up.</source>
        <translation>Ɔltin dɔn ful ɛn i ad ɔp.</translation>
    </message>
    <message>
        <source>%1. F8 goes to the first.</source>
        <translation>%1. F8 de go na di fɔs wan.</translation>
    </message>
    <message>
        <source>Complete. Its figures stay as they are until it is opened again.</source>
        <translation>I dɔn kɔmplit. In nɔmba dɛn go de so te dɛn opin am bak.</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Wetin mek yu want opin am bak?</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold something else now and stay.</source>
        <translation>
            <numerusform>%n sɛl gɛt ɔda tin naw ɛn dɛn go de so.</numerusform>
            <numerusform>%n sɛl gɛt ɔda tin naw ɛn dɛn go de so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation>Natin nɔ de fɔ kɔrɛkt.</translation>
    </message>
    <message>
        <source>That was the last section. Ctrl+Enter marks the return complete.</source>
        <translation>Na di las pat dat. Ctrl+Enter de mak di ripot kɔmplit.</translation>
    </message>
    <message>
        <source>Nothing here asks for a reason.</source>
        <translation>Natin nɔ de na ya we nid rizin.</translation>
    </message>
    <message>
        <source>Note on this cell</source>
        <translation>Not fɔ dis sɛl</translation>
    </message>
    <message>
        <source>Why does &quot;%1&quot; not apply? Without words it applies again.</source>
        <translation>Wetin mek “%1” nɔ kɔnsain una? If yu nɔ rayt natin, i go kɔnsain una bak.</translation>
    </message>
    <message>
        <source>Printed as it stands.</source>
        <translation>Dɛn print am aw i de.</translation>
    </message>
    <message>
        <source>All is saved as you type.</source>
        <translation>Ɔltin de kip as yu tayp.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your last %n entries are kept in memory.</source>
        <translation>
            <numerusform>I nɔ kip: di las %n tin we yu rayt de na di kɔmpyuta in ed nɔmɔ.</numerusform>
            <numerusform>I nɔ kip: di las %n tin we yu rayt de na di kɔmpyuta in ed nɔmɔ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks nothing about this cell.</source>
        <translation>Di ɔb nɔ de aks natin bɔt dis bɔks.</translation>
    </message>
    <message>
        <source>This register knows no hub yet; nothing was sent.</source>
        <translation>Dis rɛjista nɔ sabi ɛni ɔb yet; natin nɔ sɛn.</translation>
    </message>
    <message>
        <source>What is not sent has no dot any more.</source>
        <translation>Wetin nɔ sɛn nɔ gɛt dɔt igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of this return are not sent yet; each has a dot.</source>
        <translation>
            <numerusform>%n bɔks na dis fɔm nɔ sɛn yet; i gɛt dɔt.</numerusform>
            <numerusform>%n bɔks na dis fɔm nɔ sɛn yet; ɛvri wan gɛt dɔt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this return is sent.</source>
        <translation>Ɔl dis fɔm dɔn sɛn.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sɛkshɔn dɛn</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsModel</name>
    <message>
        <source>all complete</source>
        <translation>ɔl dɔn kɔmplit</translation>
    </message>
    <message>
        <source>due on day %1 of the month after</source>
        <translation>fɔ dɔn na di %1 fɔ di nɛks mɔnt</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>fɔ dɔn %1, %2</translation>
    </message>
    <message>
        <source>part %1, %2</source>
        <translation>pat %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fɔ dɔn %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fɔm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Aw i de</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>I dɔn ful</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Fɔ kɔrɛkt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Las chenj</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPage</name>
    <message>
        <source>Which returns</source>
        <translation>Uswan ritɔn dɛn</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Kɔnt</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Tam dɛn</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mɔnt dɛn</translation>
    </message>
    <message>
        <source>Returns and how far they are</source>
        <translation>Ritɔn dɛn ɛn usay dɛn dɔn rich</translation>
    </message>
    <message>
        <source>Look at what there is to fill in
The census, the terms and the months, with their days</source>
        <translation>Luk wetin de fɔ ful
Di kɔnt, di tam dɛn ɛn di mɔnt dɛn, wit dɛn de</translation>
    </message>
    <message>
        <source>No return is on its way yet</source>
        <translation>Natin nɔ de na rod yet</translation>
    </message>
    <message>
        <source>What is typed here goes to the hub with the next sync; this page shows how far each return is.</source>
        <translation>Wetin dɛn rayt ya de go wit di nɛks sink; dis pej de sho usay ɛvri ritɔn dɔn rich.</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing waits for an answer.</source>
        <translation>Natin nɔ let, ɛn natin nɔ de wet fɔ ansa.</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the hub, %3 %</source>
        <translation>%1 pan %2 we ɔb dɔn gri, %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n late, or waiting for an answer</source>
        <translation>
            <numerusform>%n we let, ɔ we de wet fɔ ansa</numerusform>
            <numerusform>%n we let, ɔ we de wet fɔ ansa</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ritɔn dɛn</translation>
    </message>
    <message numerus="yes">
        <source>%n late, or waiting for an answer, under the other tabs</source>
        <translation>
            <numerusform>%n dɔn let, ɔ de wet fɔ ansa, ɔnda di ɔda tab dɛn</numerusform>
            <numerusform>%n dɔn let, ɔ de wet fɔ ansa, ɔnda di ɔda tab dɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 complete, %3 %</source>
        <translation>%1 pan %2 dɔn kɔmplit, %3 %</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPanel</name>
    <message>
        <source>The chosen form</source>
        <translation>Di fɔm we yu pik</translation>
    </message>
    <message>
        <source>Where you stopped</source>
        <translation>Usay yu stɔp</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Udat bigin am</translation>
    </message>
    <message>
        <source>Learners typed</source>
        <translation>Pikin dɛn we dɔn tayp</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Las ia</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>I dɔn kip na ya</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 sɛl</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n sɛl</numerusform>
            <numerusform>%n sɛl</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Las chenj</translation>
    </message>
    <message>
        <source>Nothing stops “complete”</source>
        <translation>Natin nɔ de fɔ stɔp “kɔmplit”</translation>
    </message>
    <message>
        <source>Open it and mark it complete.</source>
        <translation>Opin am ɛn mak am kɔmplit.</translation>
    </message>
    <message>
        <source>1 section is still empty.</source>
        <translation>1 pat ɛmti yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections are still empty.</source>
        <translation>
            <numerusform>%n pat ɛmti yet.</numerusform>
            <numerusform>%n pat ɛmti yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Ɛn 1 mɔ.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ɛn %n mɔ.</numerusform>
            <numerusform>Ɛn %n mɔ.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stops “complete”</source>
        <translation>Wan tin de stɔp “kɔmplit”</translation>
    </message>
    <message numerus="yes">
        <source>%n things stop “complete”</source>
        <translation>
            <numerusform>%n tin de stɔp “kɔmplit”</numerusform>
            <numerusform>%n tin de stɔp “kɔmplit”</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Pat %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsView</name>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 pan %2 dɔn kɔmplit</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SchoolStep</name>
    <message>
        <source>A school there</source>
        <translation>Skul we de de</translation>
    </message>
    <message>
        <source>The place itself</source>
        <translation>Di ples insɛf</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kɔntri</translation>
    </message>
    <message>
        <source>Chiefdom, ward or district</source>
        <translation>Chifdɔm, wɔd ɔ distrikt</translation>
    </message>
    <message>
        <source>Type some letters of its name</source>
        <translation>Tayp smɔl lɛta pan in nem</translation>
    </message>
    <message>
        <source>Places that fit</source>
        <translation>Ples dɛn we fit</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Di skul in nem</translation>
    </message>
    <message>
        <source>EMIS code</source>
        <translation>EMIS kod</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lɛvul</translation>
    </message>
    <message>
        <source>What the register holds</source>
        <translation>Wetin di rɛjista gɛt</translation>
    </message>
    <message>
        <source>There is no country pack beside this program. Install Rejista again.</source>
        <translation>Kɔntri pakej nɔ de nia dis program. Put Rejista na di kɔmpyuta bak.</translation>
    </message>
    <message>
        <source>Choose the level</source>
        <translation>Pik di lɛvul</translation>
    </message>
    <message>
        <source>Choose the chiefdom or ward of your school – or the district, for an office.</source>
        <translation>Pik di chifdɔm ɔ wɔd fɔ yu skul – ɔ di distrikt, fɔ ofis.</translation>
    </message>
    <message>
        <source>The ministry&apos;s codes look otherwise. Compare it with the paper, or go on.</source>
        <translation>Di ministri in kod dɛn nɔ tan so. Luk di pepa, ɔ go bifo.</translation>
    </message>
    <message>
        <source>Choose a place first: some letters of its name, then Down.</source>
        <translation>Pik ples fɔs: smɔl lɛta pan in nem, dɔn Dɔŋ.</translation>
    </message>
    <message>
        <source>The school&apos;s name is missing.</source>
        <translation>Di skul in nem nɔ de.</translation>
    </message>
    <message>
        <source>The school&apos;s EMIS code is missing. It is on the census form.</source>
        <translation>Di skul in EMIS kod nɔ de. I de na di kɔnt fɔm.</translation>
    </message>
    <message>
        <source>Choose the school&apos;s level: it says which forms there are.</source>
        <translation>Pik di skul in lɛvul: i de tɛl uswan fɔm dɛn de.</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>Di skul</translation>
    </message>
    <message numerus="yes">
        <source>The register will hold %1 with the %n places in it. Schools are added afterwards.</source>
        <translation>
            <numerusform>Di rɛjista go gɛt %1 wit di %n ples insay. Ad di skul dɛn afta.</numerusform>
            <numerusform>Di rɛjista go gɛt %1 wit di %n ples insay. Ad di skul dɛn afta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SearchModel</name>
    <message>
        <source>Pages</source>
        <translation>Pej dɛn</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ripot dɛn</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Sɛl dɛn</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skul dɛn</translation>
    </message>
    <message>
        <source>The cells of the forms are being gathered…</source>
        <translation>Wi de gɛda di sɛl dɛn na di fɔm dɛn…</translation>
    </message>
    <message>
        <source>Nothing is found by these words. Fewer or other ones may find it.</source>
        <translation>Wi nɔ fɛn natin wit dɛn wɔd ya. Smɔl wɔd ɔ ɔda wɔd kin fɛn am.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Pat dɛn</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SectionListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n mistek</numerusform>
            <numerusform>%n mistek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n fɔ ɛksplen</numerusform>
            <numerusform>%n fɔ ɛksplen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 pan %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>I dɔn</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Sɛtin</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Pat na di sɛtin</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Pat dɛn na di sɛtin</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SettingsPart</name>
    <message>
        <source>People</source>
        <translation>Pipul</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi sikrit wɔd</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sef kɔpi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langwej</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aw i luk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lɔk</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jɔnal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bɔt Rejista</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Rikɔvri pepa</translation>
    </message>
    <message>
        <source>The printed sheet opens the register when a passphrase is forgotten. Make a new one when it is lost or somebody saw it: the old one stops working at that moment.</source>
        <translation>Di pepa we dɛn print de opin di rɛjista we pɔsin fɔgɛt sikrit wɔd. Mek nyu wan we i lɔs ɔ pɔsin si am: di ol wan nɔ de wok igen da sem tɛm.</translation>
    </message>
    <message>
        <source>Key on the recovery sheet</source>
        <translation>Ki na di rikɔvri pepa</translation>
    </message>
    <message>
        <source>A head teacher or officer makes a new recovery sheet.</source>
        <translation>Na ed ticha ɔ ɔfisa de mek nyu rikɔvri pepa.</translation>
    </message>
    <message>
        <source>The old sheet no longer works. Print the new one or save it now: when you leave this page, its key is shown nowhere again.</source>
        <translation>Di ol pepa nɔ de wok igen. Print di nyu wan ɔ kip am naw: we yu kɔmɔt na dis pej, wi nɔ go sho di ki igen.</translation>
    </message>
    <message>
        <source>Sent to the printer. Lock the sheet away, apart from the laptop.</source>
        <translation>I dɔn go na di printa. Lɔk di pepa, fa frɔm di laptɔp.</translation>
    </message>
    <message>
        <source>Recovery sheet %1</source>
        <translation>Rikɔvri pepa %1</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Kip di rikɔvri pepa as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, lock it away, and take the file off the laptop.</source>
        <translation>I dɔn kip as %1. Print am, lɔk am, ɛn pul di fayl na di laptɔp.</translation>
    </message>
    <message>
        <source>Yes, make a new sheet</source>
        <translation>Yɛs, mek nyu pepa</translation>
    </message>
    <message>
        <source>The sheet that is locked away now stops working at once. Is a printer or a stick at hand for the new one?</source>
        <translation>Di pepa we lɔk naw go stɔp wok wantɛm. Printa ɔ stik de na yu an fɔ di nyu wan?</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SheetStep</name>
    <message>
        <source>The register is made. This key opens it when a passphrase is forgotten. It is shown only now: print it, or write it down, and lock it away apart from the laptop.</source>
        <translation>Di rɛjista dɔn mek. Dis ki de opin am we pɔsin fɔgɛt sikrit wɔd. Na naw nɔmɔ wi de sho am: print am, ɔ rayt am, ɛn lɔk am fa frɔm di laptɔp.</translation>
    </message>
    <message>
        <source>Type group %1 from your paper</source>
        <translation>Tayp grup %1 frɔm yu pepa</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>i ayd</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Grup %1: %2</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save the sheet as PDF.</source>
        <translation>Di printa nɔ tek am. Luk if i de ɔn, ɔ kip di pepa as PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you type.</source>
        <translation>I dɔn go na di printa. Luk di pepa bifo yu tayp.</translation>
    </message>
    <message>
        <source>Recovery sheet %1</source>
        <translation>Rikɔvri pepa %1</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Kip di rikɔvri pepa</translation>
    </message>
    <message>
        <source>Saved as %1. Print it elsewhere, then take the file off this laptop.</source>
        <translation>I dɔn kip as %1. Print am ɔda say, dɔn pul di fayl na dis laptɔp.</translation>
    </message>
    <message>
        <source>As on the sheet.</source>
        <translation>I de lɛk na di pepa.</translation>
    </message>
    <message>
        <source>Type the five signs that stand at number %1 on your paper.</source>
        <translation>Tayp di fayv sayn we de na nɔmba %1 na yu pepa.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the paper; empty the field to see the key again.</source>
        <translation>Da wan de nɔto grup %1. Luk di pepa; ɛmti di fil fɔ si di ki bak.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Shell</name>
    <message>
        <source>Closing now would lose what is not saved. Close again to do it all the same.</source>
        <translation>If yu lɔk naw, wetin nɔ kip go lɔs. Lɔk bak if yu want du am stil.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignIn</name>
    <message>
        <source>help</source>
        <translation>ɛp</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Uswan rɛjista?</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>Wi de put di sef kɔpi bak…</translation>
    </message>
    <message>
        <source>The backup is back as &quot;%1&quot;. The register from before stays where it was.</source>
        <translation>Di sef kɔpi dɔn kam bak as “%1”. Di rɛjista we bin de bifo go de usay i de.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignInFrame</name>
    <message>
        <source>Language</source>
        <translation>Langwej</translation>
    </message>
    <message>
        <source>Rejista %1</source>
        <translation>Rejista %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Aw tin de</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %1 %n entries are kept in memory.</source>
        <translation>
            <numerusform>I nɔ kip: %1 %n tin de na di kɔmpyuta in ed nɔmɔ.</numerusform>
            <numerusform>I nɔ kip: %1 %n tin de na di kɔmpyuta in ed nɔmɔ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>I de kip…</translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation>I dɔn kip na ya %1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ɛp</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>ki dɛn</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n seconds: press any key to go on.</source>
        <translation>
            <numerusform>I go lɔk insay %n sɛkɔn: tɔch ɛni ki fɔ kɔntinyu.</numerusform>
            <numerusform>I go lɔk insay %n sɛkɔn: tɔch ɛni ki fɔ kɔntinyu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: the day is %1</source>
        <translation>Dɛmo: di de na %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SyncLogPage</name>
    <message>
        <source>When, what went, what came, and why one ended early</source>
        <translation>Ustɛm, wetin go, wetin kam, ɛn wetin mek wan dɔn bifo tɛm</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sink</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sink dɛn</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Wetin i briŋ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>natin yet</translation>
    </message>
    <message>
        <source>Nothing yet: there was no sync.</source>
        <translation>Natin yet: sink nɔ bin de.</translation>
    </message>
    <message>
        <source>Nobody changed anything there since the sync before.</source>
        <translation>Nobɔdi nɔ chenj natin de sins di sink we bifo.</translation>
    </message>
    <message>
        <source>All earlier syncs</source>
        <translation>Ɔl di sink dɛn we bifo</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SyncPage</name>
    <message>
        <source>The exchange, step by step</source>
        <translation>Di sink, step bay step</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Wetin kam</translation>
    </message>
    <message>
        <source>What the hub did not accept</source>
        <translation>Wetin di ɔb nɔ gri</translation>
    </message>
    <message>
        <source>Connect to the hub
Its address and a key, from the district&apos;s sheet: three steps</source>
        <translation>Jɔyn to di ɔb
In adrɛs ɛn wan ki, na di distrikt in pepa: tri step</translation>
    </message>
    <message>
        <source>Practise first
A hub inside this program; nothing of it reaches the district</source>
        <translation>Praktis fɔs
Wan ɔb insay dis program; natin nɔ de go na di distrikt</translation>
    </message>
    <message>
        <source>This register is not connected to a hub yet</source>
        <translation>Dis rɛjista nɔ jɔyn to ɔb yet</translation>
    </message>
    <message>
        <source>All work goes on without one. Connected, your returns reach the district by themselves, and what others changed comes back.</source>
        <translation>Ɔl wok de go we i nɔ de. If i jɔyn, yu ritɔn dɛn de go na di distrikt dɛnsɛf, ɛn wetin ɔda pipul chenj de kam bak.</translation>
    </message>
    <message>
        <source>The training hub is being made …</source>
        <translation>Wi de mek di praktis ɔb …</translation>
    </message>
    <message>
        <source>There is no training hub: %1</source>
        <translation>Praktis ɔb nɔ de: %1</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sink</translation>
    </message>
    <message>
        <source>Your role may not exchange with the hub.</source>
        <translation>Yu wok nɔ de alaw fɔ sink wit di ɔb.</translation>
    </message>
    <message>
        <source>Working, %1</source>
        <translation>De wok, %1</translation>
    </message>
    <message>
        <source>You can go on with other work; it goes on behind.</source>
        <translation>Yu kin du ɔda wok; dis de go biɛn.</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n fɔ ansa</numerusform>
            <numerusform>%n fɔ ansa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n dɛn nɔ gri</numerusform>
            <numerusform>%n dɛn nɔ gri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n fɔ sɛn</numerusform>
            <numerusform>%n fɔ sɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>All confirmed by the hub</source>
        <translation>Ɔb dɔn gri wit ɔl</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nɔ sink yet</translation>
    </message>
    <message>
        <source>Training hub: nothing of this reaches the district.</source>
        <translation>Praktis ɔb: natin nɔ de go na di distrikt.</translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation>Di layn kɔt.</translation>
    </message>
    <message>
        <source>Nothing is lost. Next try in %1.</source>
        <translation>Natin nɔ lɔs. Wi go tray bak insay %1.</translation>
    </message>
    <message>
        <source>The line broke. %1 of %2 are with the hub, the rest wait here.</source>
        <translation>Di layn kɔt. %1 pan %2 de na di ɔb, di rɛs de wet ya.</translation>
    </message>
    <message>
        <source>Next try in %1, or %2.</source>
        <translation>Wi go tray bak insay %1, ɔ %2.</translation>
    </message>
    <message>
        <source>New forms and lists came from the hub.</source>
        <translation>Nyu fɔm ɛn list dɛn dɔn kam frɔm di ɔb.</translation>
    </message>
    <message>
        <source>They come into use when this window opens them.</source>
        <translation>Dɛn go wok wɛn dis winda opin dɛn.</translation>
    </message>
    <message>
        <source>This is the training hub.</source>
        <translation>Dis na di praktis ɔb.</translation>
    </message>
    <message>
        <source>Send, break, mend: nothing of it reaches the district.</source>
        <translation>Sɛn, brok, mɛn: natin nɔ de go na di distrikt.</translation>
    </message>
    <message>
        <source>Stopping after this piece</source>
        <translation>De stɔp afta dis pis</translation>
    </message>
    <message>
        <source>Looking for the hub</source>
        <translation>De luk fɔ di ɔb</translation>
    </message>
    <message>
        <source>Sending: piece %1 of %2</source>
        <translation>De sɛn: pis %1 pan %2</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>Wit di ɔb</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>lɛf lɛk %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 dɔn sɛn, %2 dɔn kam</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 insay wan sɛkɔn</translation>
    </message>
    <message>
        <source>If the line breaks or the power goes, nothing is lost and nothing is sent twice. It goes on from the last piece.</source>
        <translation>If di layn kɔt ɔ layt go, natin nɔ lɔs ɛn natin nɔ sɛn tu tɛm. I de bigin frɔm di las pis.</translation>
    </message>
    <message>
        <source>What you type goes with the next sync. Work goes on here whether there is a line or not.</source>
        <translation>Wetin yu rayt de go wit di nɛks sink. Wok de go if layn de ɔ nɔ de.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n tu ansa fɔ pik</numerusform>
            <numerusform>%n tu ansa dɛn fɔ pik</numerusform>
        </translation>
    </message>
    <message>
        <source>The same thing was changed in two places. Nothing is lost; you choose.</source>
        <translation>Di sem tin chenj na tu ples. Natin nɔ lɔs; na yu de pik.</translation>
    </message>
    <message numerus="yes">
        <source>in %n returns</source>
        <translation>
            <numerusform>na %n ritɔn</numerusform>
            <numerusform>na %n ritɔn dɛn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Natin nɔ de wet fɔ sɛn</translation>
    </message>
    <message>
        <source>What is here is with the hub, or waits for an answer</source>
        <translation>Wetin de ya de na di ɔb, ɔ de wet fɔ ansa</translation>
    </message>
    <message>
        <source>Last confirmed by the hub</source>
        <translation>Di las tɛm we ɔb gri</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nɔ yet</translation>
    </message>
    <message>
        <source>Training hub</source>
        <translation>Praktis ɔb</translation>
    </message>
    <message>
        <source>%1, DHIS2 %2</source>
        <translation>%1, DHIS2 %2</translation>
    </message>
    <message>
        <source>the key was not tried yet</source>
        <translation>wi nɔ tray di ki yet</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>wi de insay as %1</translation>
    </message>
    <message>
        <source>The key is good until %1</source>
        <translation>Di ki gud te %1</translation>
    </message>
    <message>
        <source>Ask the district for a new one before.</source>
        <translation>Aks di distrikt fɔ nyu wan bifo.</translation>
    </message>
    <message>
        <source>then the district gives a new one</source>
        <translation>dɔn di distrikt go gi nyu wan</translation>
    </message>
    <message numerus="yes">
        <source>%n from the last sync</source>
        <translation>
            <numerusform>%n frɔm di las sink</numerusform>
            <numerusform>%n frɔm di las sink</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet: there was no sync.</source>
        <translation>Natin yet: sink nɔ bin de.</translation>
    </message>
    <message>
        <source>Nobody changed anything there since the sync before.</source>
        <translation>Nobɔdi nɔ chenj natin de sins di sink we bifo.</translation>
    </message>
    <message numerus="yes">
        <source>%n; the others went on</source>
        <translation>
            <numerusform>%n; di ɔda wan dɛn dɔn go</numerusform>
            <numerusform>%n; di ɔda wan dɛn dɔn go</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Natin nɔ sɛn yet.</translation>
    </message>
    <message>
        <source>The hub took everything.</source>
        <translation>Di ɔb tek ɔltin.</translation>
    </message>
    <message>
        <source>Last time: %1 · %2</source>
        <translation>Las tɛm: %1 · %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TodayCards</name>
    <message>
        <source>Census</source>
        <translation>Kɔnt ɔl</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Wetin de kam</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ripot dɛn</translation>
    </message>
    <message>
        <source>%1 of %2 forms complete</source>
        <translation>%1 pan %2 fɔm dɔn kɔmplit</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 pan %2 dɔn kɔmplit</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Gyal</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Bɔy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ɔl</translation>
    </message>
    <message>
        <source>Learners typed</source>
        <translation>Pikin dɛn we dɔn tayp</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Las ia</translation>
    </message>
    <message>
        <source>More or fewer</source>
        <translation>Mɔ ɔ smɔl</translation>
    </message>
    <message>
        <source>No learners are typed yet for this year.</source>
        <translation>Dɛn nɔ tayp pikin yet fɔ dis ia.</translation>
    </message>
    <message>
        <source>Last year is not known here.</source>
        <translation>Wi nɔ no las ia na ya.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TodayPage</name>
    <message>
        <source>Go there</source>
        <translation>Go de</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wetin de wet</translation>
    </message>
    <message>
        <source>The census, and what is coming</source>
        <translation>Di kɔnt, ɛn wetin de kam</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tide</translation>
    </message>
    <message>
        <source>Type from the paper forms
Each number is kept as you type; you can stop at any time</source>
        <translation>Tayp frɔm di pepa fɔm dɛn
Ɛvri nɔmba de kip as yu tayp; yu kin stɔp ɛnitɛm</translation>
    </message>
    <message>
        <source>Look at what there is to fill in
The census, the terms and the months, with their days</source>
        <translation>Luk wetin de fɔ ful
Di kɔnt, di tam dɛn ɛn di mɔnt dɛn, wit dɛn de</translation>
    </message>
    <message>
        <source>Make it easy to read
Language, larger text, dark or high contrast</source>
        <translation>Mek i izi fɔ rid
Langwej, big lɛta, dak ɔ ay kɔntras</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Si wetin de na dis rɛjista
Pipul, sef kɔpi, langwej ɛn aw i luk</translation>
    </message>
    <message>
        <source>The first page of your register is empty</source>
        <translation>Di fɔs pej na yu rɛjista ɛmti</translation>
    </message>
    <message>
        <source>Type the numbers once. Totals, checks, charts and the printed return then come from them.</source>
        <translation>Tayp di nɔmba dɛn wan tɛm. Di total, chɛk, pikchɔ ɛn di ripot fɔ print go kɔmɔt frɔm dɛn.</translation>
    </message>
    <message>
        <source>No school is in this register yet</source>
        <translation>Skul nɔ de na dis rɛjista yet</translation>
    </message>
    <message>
        <source>Forms come with a school. Make a register for your school, or take in the one that the district gives you.</source>
        <translation>Fɔm de kam wit skul. Mek rɛjista fɔ yu skul, ɔ tek di wan we di distrikt gi yu.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TroublePane</name>
    <message>
        <source>Other registers opened before</source>
        <translation>Ɔda rɛjista dɛn we dɔn opin bifo</translation>
    </message>
    <message>
        <source>Restore the backup of %1 beside it</source>
        <translation>Put di sef kɔpi fɔ %1 nia am</translation>
    </message>
    <message>
        <source>Choose a backup to restore beside it</source>
        <translation>Pik sef kɔpi fɔ put nia am</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Uswan sef kɔpi?</translation>
    </message>
    <message>
        <source>Backups of Rejista</source>
        <translation>Rejista sef kɔpi dɛn</translation>
    </message>
    <message>
        <source>That backup is not whole. Nothing was made of it; choose an older one.</source>
        <translation>Da sef kɔpi de nɔ ful. Wi nɔ mek natin wit am; pik wan we ol pas dat.</translation>
    </message>
    <message>
        <source>The disk is full, so the backup did not fit beside the register. Free some space, then try again.</source>
        <translation>Di disk dɔn ful, so di sef kɔpi nɔ gɛt ples nia di rɛjista. Mek ples de, dɔn tray bak.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the register. Copy its folder to another place first.</source>
        <translation>Wi nɔ ebul rayt natin nia di rɛjista. Kɔpi in folda go ɔda ples fɔs.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Unlock</name>
    <message>
        <source>Locked. Everything typed is saved.</source>
        <translation>I lɔk. Ɔltin we yu tayp dɔn kip.</translation>
    </message>
    <message>
        <source>Another person closes what is open here and signs in with their own passphrase.</source>
        <translation>Ɔda pɔsin de lɔk wetin opin na ya ɛn go insay wit in yon sikrit wɔd.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>I de opin…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhereStep</name>
    <message>
        <source>1 Where is the hub?</source>
        <translation>1 Usay di ɔb de?</translation>
    </message>
    <message>
        <source>Address, as on the district&apos;s sheet; or scan the sheet&apos;s square here</source>
        <translation>Adrɛs, lɛk aw i de na di distrikt in pepa; ɔ skan di pepa in skwɛ ya</translation>
    </message>
    <message>
        <source>Try the address</source>
        <translation>Tray di adrɛs</translation>
    </message>
    <message>
        <source>Knocking at the hub …</source>
        <translation>Wi de nak na di ɔb …</translation>
    </message>
    <message>
        <source>The district&apos;s file with address and key</source>
        <translation>Di distrikt in fayl wit adrɛs ɛn ki</translation>
    </message>
    <message>
        <source>There is nothing in that file that can be read.</source>
        <translation>Natin nɔ de na da fayl de we pɔsin kin rid.</translation>
    </message>
    <message>
        <source>Certificate file of the district</source>
        <translation>Sɛtifiket fayl fɔ di distrikt</translation>
    </message>
    <message>
        <source>The district&apos;s certificate is taken in; it counts for this hub alone.</source>
        <translation>Wi dɔn tek di distrikt in sɛtifiket; i de wok fɔ dis ɔb nɔmɔ.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhoPane</name>
    <message>
        <source>Who is at the laptop?</source>
        <translation>Udat de na di laptɔp?</translation>
    </message>
    <message>
        <source>Choose with %1 or type the first letters</source>
        <translation>Pik wit %1 ɔ tayp di fɔs lɛta dɛn</translation>
    </message>
    <message>
        <source>Use the printed recovery sheet, or ask the head teacher to give you a new one.</source>
        <translation>Yuz di rikɔvri pepa we dɛn print, ɔ aks di ed ticha fɔ gi yu nyu wan.</translation>
    </message>
    <message>
        <source>Nobody can read this register without a passphrase, not even with the disk in hand.</source>
        <translation>Nɔbɔdi nɔ ebul rid dis rɛjista if i nɔ gɛt sikrit wɔd, ivin if i ol di disk na in an.</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>las tɛm na ya: %1</translation>
    </message>
    <message>
        <source>A head teacher or officer adds people: they sign in here, then Settings, People. Ask one of them to sit at the laptop with you.</source>
        <translation>Na ed ticha ɔ ɔfisa de ad pipul: i de go insay ya, dɔn Sɛtin, Pipul. Aks wan pan dɛn fɔ sidɔm na di laptɔp wit yu.</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Wi de opin di rɛjista…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhoStep</name>
    <message>
        <source>2 Who are you there?</source>
        <translation>2 Udat yu bi de?</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Aw yu de go insay</translation>
    </message>
    <message>
        <source>Key from the district</source>
        <translation>Ki frɔm di distrikt</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Nem ɛn paswɔd</translation>
    </message>
    <message>
        <source>Key, as printed on the district&apos;s sheet (it begins with d2p)</source>
        <translation>Ki, lɛk aw dɛn print am na di distrikt in pepa (i de bigin wit d2p)</translation>
    </message>
    <message>
        <source>Name at the hub</source>
        <translation>Nem na di ɔb</translation>
    </message>
    <message>
        <source>Password; it becomes a key of this computer and is not kept</source>
        <translation>Paswɔd; i de tɔn ki fɔ dis kɔmpyuta ɛn wi nɔ kip am</translation>
    </message>
    <message>
        <source>Capital and small letters matter, spaces do not. A typing mistake is noticed here, before anything is sent.</source>
        <translation>Big ɛn smɔl lɛta mata, spes nɔ mata. If yu mek mistek, wi de si am ya bifo ɛnitin go.</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Tray di ki</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Go insay</translation>
    </message>
    <message>
        <source>The key stays locked inside this register, never in a file that others can read.</source>
        <translation>Di ki de lɔk insay dis rɛjista, nɔto na fayl we ɔda pipul kin rid.</translation>
    </message>
    <message>
        <source>No connection at the moment?</source>
        <translation>Layn nɔ de naw?</translation>
    </message>
    <message>
        <source>Type the key now; it is tried when the line is there.</source>
        <translation>Rayt di ki naw; wi go tray am wɛn layn de.</translation>
    </message>
    <message>
        <source>Type name and password.</source>
        <translation>Rayt nem ɛn paswɔd.</translation>
    </message>
    <message>
        <source>Asking the hub who we are …</source>
        <translation>Wi de aks di ɔb udat wi bi …</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Di fayl wit di ki</translation>
    </message>
    <message>
        <source>There is no key in that file. It begins with d2p.</source>
        <translation>Ki nɔ de na da fayl de. I de bigin wit d2p.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::YouStep</name>
    <message>
        <source>Your name</source>
        <translation>Yu nem</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Yu wok</translation>
    </message>
    <message>
        <source>You are the first person in the register and let the others in; each gets a passphrase of their own.</source>
        <translation>Na yu na di fɔs pɔsin na di rɛjista ɛn yu de lɛ di ɔda wan dɛn kam insay; ɛvri wan de gɛt in yon sikrit wɔd.</translation>
    </message>
    <message>
        <source>Your name is missing. The others see it on the first page.</source>
        <translation>Yu nem nɔ de. Di ɔda pipul de si am na di fɔs pej.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Yu</translation>
    </message>
</context>
</TS>
