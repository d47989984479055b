<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ChartTable</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Worked out of</source>
        <translation>Calculé à partir de</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Girls for each boy</source>
        <translation>Filles pour un garçon</translation>
    </message>
    <message>
        <source>%1: %2, norm %3, %4</source>
        <translation>%1&#xa0;: %2, norme %3, %4</translation>
    </message>
    <message>
        <source>%1: not known here</source>
        <translation>%1&#xa0;: inconnu ici</translation>
    </message>
    <message>
        <source>%1: %2 girls, %3 boys</source>
        <translation>%1&#xa0;: %2 filles, %3 garçons</translation>
    </message>
    <message>
        <source>%1 girls for each boy</source>
        <translation>%1 fille pour un garçon</translation>
    </message>
</context>
<context>
    <name>CompareReturn</name>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Somme : %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>pas rempli</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
    <message>
        <source>year-month-day and time</source>
        <translation>année-mois-jour et heure</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>heures:minutes</translation>
    </message>
    <message>
        <source>[longitude,latitude]</source>
        <translation>[longitude,latitude]</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Sum of ages</source>
        <translation>Somme des âges</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Sur la fiche</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L&apos;an dernier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
</context>
<context>
    <name>HubNews</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed by the hub: %1</source>
        <translation>Confirmé par le serveur : %1</translation>
    </message>
    <message>
        <source>Syncing %1 %</source>
        <translation>Synchro %1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>Training: all this is practice. Nothing of it reaches the district.</source>
        <translation>Exercice : tout ceci est pour s&apos;exercer. Rien n&apos;en va au district.</translation>
    </message>
</context>
<context>
    <name>HubToday</name>
    <message>
        <source>%1 was changed here and at the hub</source>
        <translation>%1 a changé ici et au serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed here and at the hub</source>
        <translation>
            <numerusform>%n chose a changé ici et au serveur</numerusform>
            <numerusform>%n choses ont changé ici et au serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one; the other stays in the history. Until then it is not sent</source>
        <translation>Choisissez ; l&apos;autre reste dans l&apos;historique. D&apos;ici là ce n&apos;est pas envoyé</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message numerus="yes">
        <source>The hub did not accept %n values</source>
        <translation>
            <numerusform>Le serveur n&apos;a pas accepté %n valeur</numerusform>
            <numerusform>Le serveur n&apos;a pas accepté %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values of %n returns wait to be sent</source>
        <translation>
            <numerusform>Des valeurs de %n relevé attendent l&apos;envoi</numerusform>
            <numerusform>Des valeurs de %n relevés attendent l&apos;envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed by the hub: %1</source>
        <translation>Confirmé par le serveur : %1</translation>
    </message>
    <message>
        <source>The hub confirmed nothing yet</source>
        <translation>Le serveur n&apos;a encore rien confirmé</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>the hub does not have this form, or does not show it to us</source>
        <translation>le serveur n&apos;a pas ce relevé, ou ne nous le montre pas</translation>
    </message>
    <message>
        <source>the hub does not have this school, or it is not ours there</source>
        <translation>le serveur n&apos;a pas cette école, ou elle n&apos;y est pas à nous</translation>
    </message>
    <message>
        <source>we may only read this form at the hub</source>
        <translation>nous ne pouvons que lire ce relevé au serveur</translation>
    </message>
    <message>
        <source>the hub has locked this period</source>
        <translation>le serveur a verrouillé cette période</translation>
    </message>
    <message>
        <source>it is approved there, so it cannot be changed</source>
        <translation>il y est approuvé, on ne peut plus le changer</translation>
    </message>
    <message>
        <source>the school is closed at the hub for this period</source>
        <translation>l&apos;école est fermée au serveur pour cette période</translation>
    </message>
    <message>
        <source>the hub lacks a column of this form</source>
        <translation>il manque au serveur une colonne de ce relevé</translation>
    </message>
    <message>
        <source>the hub knows this form under other names</source>
        <translation>le serveur connaît ce relevé sous d&apos;autres noms</translation>
    </message>
    <message>
        <source>This value is not of the kind that the hub wants here. Type it as the hub asks, or ask the district.</source>
        <translation>Cette valeur n&apos;est pas du type que le serveur attend ici. Tapez-la comme le serveur le demande, ou demandez à l&apos;inspection.</translation>
    </message>
    <message>
        <source>The hub does not have this answer in its list. Choose another, or tell the district.</source>
        <translation>Le serveur n&apos;a pas cette réponse dans sa liste. Choisissez-en une autre, ou prévenez l&apos;inspection.</translation>
    </message>
    <message>
        <source>The hub does not take this remark. Make it shorter, or use other words.</source>
        <translation>Le serveur ne prend pas cette remarque. Raccourcissez-la, ou dites-la autrement.</translation>
    </message>
    <message>
        <source>The hub has no such column for this question. The value stays here; tell the district.</source>
        <translation>Le serveur n&apos;a pas cette colonne pour cette question. La valeur reste ici ; prévenez l&apos;inspection.</translation>
    </message>
    <message>
        <source>The hub does not have this question in the form. The value stays here; tell the district.</source>
        <translation>Le serveur n&apos;a pas cette question dans le formulaire. La valeur reste ici ; prévenez l&apos;inspection.</translation>
    </message>
    <message>
        <source>The hub wants a value here, not a remark alone. Type the value.</source>
        <translation>Le serveur veut ici une valeur, pas seulement une remarque. Tapez la valeur.</translation>
    </message>
    <message>
        <source>The hub wants every compulsory cell filled before it is complete.</source>
        <translation>Le serveur veut chaque case obligatoire remplie avant la fin.</translation>
    </message>
    <message>
        <source>The hub wants a remark here where there is no value.</source>
        <translation>Le serveur veut ici une remarque quand il n&apos;y a pas de valeur.</translation>
    </message>
    <message>
        <source>is not at the hub any more, or not shown to us; what is here stays</source>
        <translation>n&apos;est plus sur le serveur, ou on ne nous le montre pas ; ce qui est ici reste</translation>
    </message>
    <message>
        <source>belongs to %2 now, not to %1</source>
        <translation>dépend maintenant de %2, plus de %1</translation>
    </message>
    <message>
        <source>is the new name of %1</source>
        <translation>est le nouveau nom de %1</translation>
    </message>
    <message>
        <source>is closed at the hub from %2 on</source>
        <translation>est fermée sur le serveur à partir du %2</translation>
    </message>
    <message>
        <source>is no longer asked for; what was typed stays here</source>
        <translation>n&apos;est plus demandé ; ce qui a été tapé reste ici</translation>
    </message>
    <message>
        <source>is no longer a column there; what was typed stays here</source>
        <translation>n&apos;y est plus une colonne ; ce qui a été tapé reste ici</translation>
    </message>
    <message>
        <source>is filled in by %2 too now</source>
        <translation>est maintenant rempli aussi par %2</translation>
    </message>
    <message>
        <source>is not filled in by %1 any more; what is here stays</source>
        <translation>n&apos;est plus rempli par %1 ; ce qui est ici reste</translation>
    </message>
    <message>
        <source>the hub does not take it now</source>
        <translation>le serveur ne le prend pas maintenant</translation>
    </message>
    <message>
        <source>The hub did not take this. Look at it again.</source>
        <translation>Le serveur n&apos;a pas pris ceci. Regardez-le encore une fois.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>the hub did not accept it</source>
        <translation>le serveur ne l&apos;a pas accepté</translation>
    </message>
    <message>
        <source>a card waits for an answer</source>
        <translation>une carte attend une réponse</translation>
    </message>
    <message>
        <source>the form does not go just now</source>
        <translation>le formulaire ne part pas pour l&apos;instant</translation>
    </message>
    <message>
        <source>changed at the hub, not taken in yet</source>
        <translation>changé sur le serveur, pas encore repris</translation>
    </message>
    <message>
        <source>taken away at the hub</source>
        <translation>enlevé sur le serveur</translation>
    </message>
    <message>
        <source>a zero, which the hub does not count</source>
        <translation>un zéro, que le serveur ne compte pas</translation>
    </message>
    <message>
        <source>the figures are older than the value</source>
        <translation>les chiffres sont plus anciens que la valeur</translation>
    </message>
    <message>
        <source>the warehouse is older than the value</source>
        <translation>l&apos;entrepôt est plus ancien que la valeur</translation>
    </message>
    <message>
        <source>no number, so in no figure</source>
        <translation>pas un nombre, donc dans aucun chiffre</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>non expliqué</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1: note</source>
        <translation>%1&#xa0;: note</translation>
    </message>
    <message>
        <source>%1: to look at again</source>
        <translation>%1&#xa0;: à revoir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: not a value yet</source>
        <translation>%1&#xa0;: pas encore une valeur</translation>
    </message>
    <message>
        <source>marked complete</source>
        <translation>marqué terminé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>reason for %1</source>
        <translation>motif pour %1</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>sans objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>rest of %1 is empty</source>
        <translation>le reste de %1 est vide</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Réglage %1</translation>
    </message>
    <message>
        <source>School or office %1</source>
        <translation>École ou bureau %1</translation>
    </message>
    <message>
        <source>Forms and lists %1</source>
        <translation>Formulaires et listes %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registre %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>figures and answers</source>
        <translation>chiffres et réponses</translation>
    </message>
    <message>
        <source>complete, opened, reasons</source>
        <translation>terminés, rouverts, motifs</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>forms, schools, settings</source>
        <translation>formulaires, écoles, réglages</translation>
    </message>
    <message>
        <source>%1: changed here and at the hub</source>
        <translation>%1&#xa0;: changé ici et sur le serveur</translation>
    </message>
    <message>
        <source>%1: answered</source>
        <translation>%1&#xa0;: répondu</translation>
    </message>
    <message>
        <source>%1: undone at the hub, sent once more</source>
        <translation>%1&#xa0;: défait sur le serveur, envoyé de nouveau</translation>
    </message>
    <message>
        <source>values confirmed by the hub</source>
        <translation>valeurs confirmées par le serveur</translation>
    </message>
    <message>
        <source>answered: complete or not</source>
        <translation>répondu&#xa0;: terminé ou non</translation>
    </message>
    <message>
        <source>complete on one side only</source>
        <translation>terminé d&apos;un seul côté</translation>
    </message>
    <message>
        <source>from the hub, by %1</source>
        <translation>du serveur, par %1</translation>
    </message>
</context>
<context>
    <name>JournalPrint</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Older entries are not on this paper. Choose a day, a person or a word to print them.</source>
        <translation>Les entrées plus anciennes ne sont pas sur ce papier. Choisissez un jour, une personne ou un mot pour les imprimer.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Partie suivante de la page</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Revenir où j&apos;étais</translation>
    </message>
    <message>
        <source>Choose the school year</source>
        <translation>Choisir l&apos;année scolaire</translation>
    </message>
    <message>
        <source>Choose the school</source>
        <translation>Choisir l&apos;école</translation>
    </message>
    <message>
        <source>Save (all is saved as you type)</source>
        <translation>Enregistrer (tout l&apos;est à la saisie)</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Person: switch, lock, passphrase</source>
        <translation>Personne&#xa0;: changer, verrouiller, mot de passe</translation>
    </message>
    <message>
        <source>Lock, or switch person</source>
        <translation>Verrouiller ou changer de personne</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Contraste élevé, oui ou non</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Close Rejista</source>
        <translation>Fermer Rejista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J&apos;ai oublié mon mot de passe</translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation>Ouvrir un autre registre</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Créer un nouveau registre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Registers opened before</source>
        <translation>Registres déjà ouverts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Restore a backup beside it</source>
        <translation>Restaurer une sauvegarde à côté</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimer la feuille de secours</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Begin the first form</source>
        <translation>Commencer le premier formulaire</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translation>Voir tous les formulaires</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Langue et taille du texte</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation>Continuer là</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Imprimer un formulaire vierge</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation>Prochaine chose à corriger</translation>
    </message>
    <message>
        <source>Thing to mend before</source>
        <translation>Chose à corriger d&apos;avant</translation>
    </message>
    <message>
        <source>Enter goes down or across</source>
        <translation>Enter va en bas ou à droite</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>All of this cell</source>
        <translation>Tout sur cette case</translation>
    </message>
    <message>
        <source>Replace what was typed elsewhere</source>
        <translation>Remplacer la saisie d&apos;ailleurs</translation>
    </message>
    <message>
        <source>Print the return</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Edit inside the cell</source>
        <translation>Modifier dans la case</translation>
    </message>
    <message>
        <source>Keep, and the next cell</source>
        <translation>Garder, et case suivante</translation>
    </message>
    <message>
        <source>Keep, and to the right</source>
        <translation>Garder, et à droite</translation>
    </message>
    <message>
        <source>Old value back</source>
        <translation>Remettre l&apos;ancienne valeur</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Vider la case</translation>
    </message>
    <message>
        <source>Rest of the column is empty</source>
        <translation>Le reste de la colonne est vide</translation>
    </message>
    <message>
        <source>Copy from above</source>
        <translation>Copier d&apos;en haut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste, also from Excel</source>
        <translation>Coller, aussi d&apos;Excel</translation>
    </message>
    <message>
        <source>Does not apply, with a reason</source>
        <translation>Sans objet, avec un motif</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Enlever la réponse</translation>
    </message>
    <message>
        <source>All answers to choose from</source>
        <translation>Toutes les réponses au choix</translation>
    </message>
    <message>
        <source>Learners by grade and sex</source>
        <translation>Élèves par cours et sexe</translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation>Face à la norme</translation>
    </message>
    <message>
        <source>Girls for each boy</source>
        <translation>Filles pour un garçon</translation>
    </message>
    <message>
        <source>Learners over five years</source>
        <translation>Élèves sur cinq ans</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tableaux</translation>
    </message>
    <message>
        <source>Next bar, read out below</source>
        <translation>Barre suivante, lue en bas</translation>
    </message>
    <message>
        <source>Save as picture or CSV</source>
        <translation>Enregistrer en image ou CSV</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Aller à la case</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>Donner un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Back without a change</source>
        <translation>Retour sans changer</translation>
    </message>
    <message>
        <source>Back up to a file or stick</source>
        <translation>Copie vers un fichier ou une clé USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check this register</source>
        <translation>Vérifier ce registre</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Faire une nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Annuler celle-ci</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Next to chase</source>
        <translation>Prochain à relancer</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Seulement ce qui manque</translation>
    </message>
    <message>
        <source>Stop after this piece</source>
        <translation>Arrêter après ce morceau</translation>
    </message>
    <message>
        <source>Answer the conflicts</source>
        <translation>Répondre aux conflits</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>All earlier syncs</source>
        <translation>Toutes les synchros d&apos;avant</translation>
    </message>
    <message>
        <source>The hub and its key</source>
        <translation>Le serveur et sa clé</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>Se relier au serveur</translation>
    </message>
    <message>
        <source>Practise with a training hub</source>
        <translation>S&apos;exercer avec un serveur d&apos;exercice</translation>
    </message>
    <message>
        <source>Begin the training again</source>
        <translation>Recommencer l&apos;exercice</translation>
    </message>
    <message>
        <source>Use the new forms and lists</source>
        <translation>Utiliser les nouveaux formulaires et listes</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Retour à l&apos;échange</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Une autre valeur</translation>
    </message>
    <message>
        <source>Keep it, and the next</source>
        <translation>La garder, et la suivante</translation>
    </message>
    <message>
        <source>The next one first</source>
        <translation>La suivante d&apos;abord</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Répondu avant</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>Aller à l&apos;échange</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape d&apos;avant</translation>
    </message>
    <message>
        <source>Work without the hub</source>
        <translation>Travailler sans le serveur</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D&apos;un fichier</translation>
    </message>
    <message>
        <source>Certificate file of the district</source>
        <translation>Fichier de certificat du district</translation>
    </message>
    <message>
        <source>Keep the key, try it later</source>
        <translation>Garder la clé, l&apos;essayer plus tard</translation>
    </message>
    <message>
        <source>Forget this hub</source>
        <translation>Oublier ce serveur</translation>
    </message>
    <message>
        <source>Show what is not sent</source>
        <translation>Montrer ce qui n&apos;est pas envoyé</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>Défaire mon dernier changement</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Comparer avec l&apos;an dernier</translation>
    </message>
    <message>
        <source>Sums, every cell, what differs</source>
        <translation>Sommes, chaque case, ce qui diffère</translation>
    </message>
    <message>
        <source>Answer what the hub asks here</source>
        <translation>Répondre à ce que le serveur demande ici</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Age %1 has %2; last year it had %3.</source>
        <translation>L&apos;âge %1 a %2&#xa0;; l&apos;an dernier %3.</translation>
    </message>
    <message>
        <source>%1 has %2; last year it had %3.</source>
        <translation>%1 a %2&#xa0;; l&apos;an dernier %3.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motif&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>%n autre ici</numerusform>
            <numerusform>%n autres ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend in other sections</source>
        <translation>
            <numerusform>%n à corriger dans d&apos;autres sections</numerusform>
            <numerusform>%n à corriger dans d&apos;autres sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>dernière fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrintReturn</name>
    <message>
        <source>%1: sum</source>
        <translation>%1&#xa0;: somme</translation>
    </message>
    <message>
        <source>EMIS %1</source>
        <translation>EMIS %1</translation>
    </message>
    <message>
        <source>Blank form. Write figures only; leave grey cells empty.</source>
        <translation>Formulaire vierge. Écrivez seulement des chiffres&#xa0;; laissez vides les cases grises.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to explain</source>
        <translation>%1 à justifier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>Note, %1: %2</source>
        <translation>Note, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation>Enregistré ici %1</translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <translation>imprimé %1 par %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a Rejista register</source>
        <translation>Feuille de secours d&apos;un registre Rejista</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>With this key the register can be opened when a passphrase is forgotten: on the first page choose the person, then &quot;I forgot my passphrase&quot; (Alt+F).</source>
        <translation>Avec cette clé, le registre peut être ouvert quand un mot de passe est oublié&#xa0;: sur la première page, choisissez la personne, puis «&#xa0;J&apos;ai oublié mon mot de passe&#xa0;» (Alt+F).</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read everything in the register. Lock it away, apart from the laptop. Do not photograph it and do not send it.</source>
        <translation>Qui a cette feuille peut tout lire dans le registre. Mettez-la sous clé, loin de l&apos;ordinateur. Ne la photographiez pas et ne l&apos;envoyez pas.</translation>
    </message>
    <message>
        <source>The key is kept nowhere else. Without this sheet and without any passphrase nobody can open the register, the makers of Rejista neither.</source>
        <translation>La clé n&apos;est gardée nulle part ailleurs. Sans cette feuille et sans mot de passe, personne ne peut ouvrir le registre, pas même ceux qui font Rejista.</translation>
    </message>
    <message>
        <source>Locked away at, by:</source>
        <translation>Mis sous clé à, par&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>not there now</source>
        <translation>absent pour le moment</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Annual School Census %1</source>
        <translation>Recensement scolaire annuel %1</translation>
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
        <translation>auj. %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changé depuis</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>À rendre %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to explain</source>
        <translation>1 à justifier</translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n à justifier</numerusform>
            <numerusform>%n à justifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReturnsBoard</name>
    <message>
        <source>Waits here</source>
        <translation>Attend ici</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n conflit à trancher</numerusform>
            <numerusform>%n conflits à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted by the hub</source>
        <translation>
            <numerusform>%n refusé par le serveur</numerusform>
            <numerusform>%n refusés par le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 sur %2 remplis</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>complete at the hub</source>
        <translation>terminé au serveur</translation>
    </message>
    <message>
        <source>complete at the hub, by %1</source>
        <translation>terminé au serveur, par %1</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>dû %1, %2</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>school clerk</source>
        <translation>secrétaire d&apos;école</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>directeur d&apos;école</translation>
    </message>
    <message>
        <source>cluster supervisor</source>
        <translation>superviseur du secteur pédagogique</translation>
    </message>
    <message>
        <source>district officer</source>
        <translation>agent de l&apos;inspection</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmé par le serveur</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>À justifier</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Same child?</source>
        <translation>Même enfant&#xa0;?</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Own number, no ID yet</source>
        <translation>Numéro provisoire</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>Too short: at least %n signs.</source>
        <translation>
            <numerusform>Trop court&#xa0;: au moins %n signe.</numerusform>
            <numerusform>Trop court&#xa0;: au moins %n signes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Two or three words are stronger.</source>
        <translation>Faible. Deux ou trois mots sont plus forts.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fort.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Taken in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>The hub&apos;s clock and ours differ by %1</source>
        <translation>L&apos;horloge du serveur et la nôtre diffèrent de %1</translation>
    </message>
    <message>
        <source>Look which is right; days are counted by ours.</source>
        <translation>Voyez laquelle est juste ; les jours se comptent par la nôtre.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>marked complete there</source>
        <translation>marqué terminé là-bas</translation>
    </message>
    <message>
        <source>opened again there</source>
        <translation>rouvert là-bas</translation>
    </message>
    <message>
        <source>%1 there; here it is %2</source>
        <translation>%1 là-bas ; ici c&apos;est %2</translation>
    </message>
    <message>
        <source>Conflict, to answer</source>
        <translation>Conflit, à trancher</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Joined by field</source>
        <translation>Joint par champ</translation>
    </message>
    <message>
        <source>The hub&apos;s words: %1 %2</source>
        <translation>Les mots du serveur : %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values wait here: %1</source>
        <translation>
            <numerusform>%n valeur attend ici : %1</numerusform>
            <numerusform>%n valeurs attendent ici : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyée</numerusform>
            <numerusform>%n envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read back</source>
        <translation>
            <numerusform>%n relue</numerusform>
            <numerusform>%n relues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send, nothing new</source>
        <translation>rien à envoyer, rien de nouveau</translation>
    </message>
    <message>
        <source>It is going on now.</source>
        <translation>Elle est en cours.</translation>
    </message>
    <message>
        <source>It was cut off. The next one went on from there.</source>
        <translation>Elle a été coupée. La suivante a repris de là.</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Arrêtée par une personne.</translation>
    </message>
    <message>
        <source>Not known yet: the sync is still going on.</source>
        <translation>Pas encore connu : la synchro est encore en cours.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>pas terminé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Complete or not</source>
        <translation>Terminé ou non</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Qui suis-je ?</translation>
    </message>
    <message>
        <source>Take in what is new</source>
        <translation>Reprendre le nouveau</translation>
    </message>
    <message>
        <source>Join, field by field</source>
        <translation>Joindre, champ par champ</translation>
    </message>
    <message>
        <source>Send what is ours</source>
        <translation>Envoyer ce qui est à nous</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Écrire le reçu</translation>
    </message>
    <message>
        <source>%1 answers as DHIS2 %2; signed in as %3</source>
        <translation>%1 répond en DHIS2 %2 ; connecté comme %3</translation>
    </message>
    <message>
        <source>is it our hub, and does it know us</source>
        <translation>est-ce notre serveur, et nous connaît-il</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lus</translation>
    </message>
    <message>
        <source>what others changed there since the last time</source>
        <translation>ce que d&apos;autres y ont changé depuis la dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts for you; the rest went without a question</source>
        <translation>
            <numerusform>%n conflit pour vous ; le reste s&apos;est fait sans question</numerusform>
            <numerusform>%n conflits pour vous ; le reste s&apos;est fait sans question</numerusform>
        </translation>
    </message>
    <message>
        <source>what only one side changed needs no question</source>
        <translation>ce qu&apos;un seul côté a changé ne demande rien</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 sur %2 valeurs</translation>
    </message>
    <message>
        <source>in small pieces, only what the hub does not have</source>
        <translation>par petits morceaux, seulement ce que le serveur n&apos;a pas</translation>
    </message>
    <message>
        <source>look whether the hub holds exactly what we sent</source>
        <translation>voir si le serveur tient exactement ce qui fut envoyé</translation>
    </message>
    <message>
        <source>then “confirmed by the hub” goes on every value</source>
        <translation>alors chaque valeur porte “confirmé par le serveur”</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
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
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It ended early. Nothing is lost.</source>
        <translation>Elle a fini trop tôt. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Pas lu</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes of the hub&apos;s lists</source>
        <translation>
            <numerusform>Et %n autre changement des listes du serveur</numerusform>
            <numerusform>Et %n autres changements des listes du serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s lists of forms and schools could not be read; those from before count</source>
        <translation>Les listes de formulaires et d&apos;écoles du serveur n&apos;ont pas pu être lues ; celles d&apos;avant comptent</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Aller à la case</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changé depuis</translation>
    </message>
    <message>
        <source>A number in it was changed after it was complete. Look at it and complete it again.</source>
        <translation>Un nombre a changé après la fin de la saisie. Regardez et terminez de nouveau.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 non commencés</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>À rendre %1, %2</translation>
    </message>
    <message>
        <source>all is filled in, it can be marked complete</source>
        <translation>tout est rempli, on peut terminer</translation>
    </message>
    <message>
        <source>nothing is filled in yet</source>
        <translation>rien n&apos;est encore rempli</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 rempli</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n are late</source>
        <translation>
            <numerusform>%1 · %n en retard</numerusform>
            <numerusform>%1 · %n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more forms to finish by %2</source>
        <translation>
            <numerusform>%1 · encore %n formulaire à finir avant le %2</numerusform>
            <numerusform>%1 · encore %n formulaires à finir avant le %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n forms to finish by %2</source>
        <translation>
            <numerusform>%1 · %n formulaire à finir avant le %2</numerusform>
            <numerusform>%1 · %n formulaires à finir avant le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>A backup takes about a minute</source>
        <translation>Une sauvegarde prend environ une minute</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup of this register yet</source>
        <translation>Il n&apos;y a pas encore de sauvegarde de ce registre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>Date d&apos;hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>Date de %n jour</numerusform>
            <numerusform>Date de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before the school year</source>
        <translation>Avant l&apos;année scolaire</translation>
    </message>
    <message>
        <source>Holidays before term %1</source>
        <translation>Vacances avant le trimestre %1</translation>
    </message>
    <message>
        <source>Term %1, week %2</source>
        <translation>Trimestre %1, semaine %2</translation>
    </message>
    <message>
        <source>After the school year</source>
        <translation>Après l&apos;année scolaire</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>The laptop</source>
        <translation>L&apos;ordinateur</translation>
    </message>
    <message>
        <source>late, or due today</source>
        <translation>en retard, ou à rendre aujourd&apos;hui</translation>
    </message>
    <message>
        <source>and what is due soon after</source>
        <translation>et ce qui est à rendre bientôt</translation>
    </message>
    <message>
        <source>before it can be complete</source>
        <translation>avant de pouvoir terminer</translation>
    </message>
    <message>
        <source>census day was %1</source>
        <translation>le jour du recensement était %1</translation>
    </message>
    <message>
        <source>today is census day</source>
        <translation>c&apos;est aujourd&apos;hui le jour du recensement</translation>
    </message>
    <message>
        <source>census day is %1</source>
        <translation>le jour du recensement est %1</translation>
    </message>
    <message>
        <source>The census is due</source>
        <translation>Recensement à rendre</translation>
    </message>
    <message>
        <source>Census day</source>
        <translation>Jour du recensement</translation>
    </message>
    <message>
        <source>The census is locked</source>
        <translation>Recensement verrouillé</translation>
    </message>
    <message>
        <source>Term %1 begins</source>
        <translation>Début du trimestre %1</translation>
    </message>
    <message>
        <source>Term %1 ends</source>
        <translation>Fin du trimestre %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Rejista is already open on this register.</source>
        <translation>Rejista est déjà ouvert sur ce registre.</translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by %1 since %2.</source>
        <translation>Rejista est déjà ouvert sur ce registre, par %1 depuis %2.</translation>
    </message>
    <message>
        <source>Two programs at once would write over each other, so the second one waits outside. Look for the other window on this laptop, close it there, then try again. Nothing was changed.</source>
        <translation>Deux programmes à la fois écriraient l&apos;un sur l&apos;autre, alors le second attend dehors. Cherchez l&apos;autre fenêtre sur cet ordinateur, fermez-la, puis réessayez. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The register is not where it was.</source>
        <translation>Le registre n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>It may be on a stick that is not plugged in, or in a folder that got another name. Plug the stick in and try again, or show where the register is now.</source>
        <translation>Il est peut-être sur une clé USB débranchée, ou dans un dossier qui a changé de nom. Branchez la clé et réessayez, ou montrez où est le registre maintenant.</translation>
    </message>
    <message>
        <source>This folder is not a register.</source>
        <translation>Ce dossier n&apos;est pas un registre.</translation>
    </message>
    <message>
        <source>A register is a folder whose name ends in .rejista. Choose that folder itself, not one inside or around it.</source>
        <translation>Un registre est un dossier dont le nom finit par .rejista. Choisissez ce dossier lui-même, pas un dossier dedans ou autour.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>Le registre est abîmé.</translation>
    </message>
    <message>
        <source>A part of it cannot be read, perhaps after a power cut or from a worn stick. Nothing was changed or taken away. A backup can be put back beside it as a register of its own; the damaged one stays for somebody who can look at it.</source>
        <translation>Une partie est illisible, peut-être après une coupure de courant ou à cause d&apos;une clé USB usée. Rien n&apos;a été changé ni enlevé. Une sauvegarde peut être remise à côté, comme un registre à part&#xa0;; celui qui est abîmé reste pour quelqu&apos;un qui pourra l&apos;examiner.</translation>
    </message>
    <message>
        <source>The register was made by a newer Rejista.</source>
        <translation>Le registre vient d&apos;un Rejista plus récent.</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote it last, so it does not touch it. Bring Rejista up to date on this laptop, then open it again. Nothing was changed.</source>
        <translation>Ce programme est plus ancien que celui qui l&apos;a écrit en dernier, alors il n&apos;y touche pas. Mettez Rejista à jour sur cet ordinateur, puis rouvrez. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Without free space nothing that you type could be kept. What is in the register is untouched. Free some space – empty the waste basket, move films and photos away – then try again.</source>
        <translation>Sans place libre, rien de ce que vous saisissez ne pourrait être gardé. Ce qui est dans le registre est intact. Libérez de la place – videz la corbeille, déplacez films et photos – puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written in the register&apos;s folder.</source>
        <translation>On ne peut rien écrire dans le dossier du registre.</translation>
    </message>
    <message>
        <source>The stick may have its lock switched on, or the folder belongs to somebody else on this laptop. Copy the register to a folder of your own, or ask who looks after the laptop, then try again.</source>
        <translation>La clé USB a peut-être son verrou mis, ou le dossier est à quelqu&apos;un d&apos;autre sur cet ordinateur. Copiez le registre dans un dossier à vous, ou demandez à la personne qui s&apos;occupe de l&apos;ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The register does not open.</source>
        <translation>Le registre ne s&apos;ouvre pas.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not known here: it needs the district&apos;s population</source>
        <translation>inconnu ici&#xa0;: il faut la population du district</translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation>pas de latrines</translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation>pas de salle de classe</translation>
    </message>
    <message>
        <source>no books</source>
        <translation>pas de manuels</translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation>aucun qualifié</translation>
    </message>
    <message>
        <source>not known: it comes out below zero, so the population is too low</source>
        <translation>inconnu&#xa0;: le résultat est négatif, la population est donc trop faible</translation>
    </message>
    <message>
        <source>not known: DHIS2 stops at this, too</source>
        <translation>inconnu&#xa0;: DHIS2 s&apos;arrête ici aussi</translation>
    </message>
    <message>
        <source>not known: nothing to divide by</source>
        <translation>inconnu&#xa0;: rien par quoi diviser</translation>
    </message>
    <message>
        <source>not known: nothing is typed that it is divided by</source>
        <translation>inconnu&#xa0;: le diviseur n&apos;est pas saisi</translation>
    </message>
    <message>
        <source>not known: nothing is typed that it counts</source>
        <translation>inconnu&#xa0;: ce qui est compté n&apos;est pas saisi</translation>
    </message>
    <message>
        <source>a part of it had nothing to divide by</source>
        <translation>une partie n&apos;avait rien par quoi diviser</translation>
    </message>
    <message>
        <source>not all schools have sent</source>
        <translation>toutes les écoles n&apos;ont pas envoyé</translation>
    </message>
    <message>
        <source>over 100 %: the population is an estimate</source>
        <translation>plus de 100&#xa0;%&#xa0;: la population est une estimation</translation>
    </message>
    <message>
        <source>below zero: learners have come from elsewhere</source>
        <translation>moins de zéro&#xa0;: des élèves sont venus d&apos;ailleurs</translation>
    </message>
    <message>
        <source>many ages are not known</source>
        <translation>beaucoup d&apos;âges sont inconnus</translation>
    </message>
    <message>
        <source>the ages do not add up to the form&apos;s total</source>
        <translation>les âges ne donnent pas le total du formulaire</translation>
    </message>
    <message>
        <source>a power was rounded, as DHIS2 does</source>
        <translation>une puissance a été arrondie, comme dans DHIS2</translation>
    </message>
    <message>
        <source>an exponent was cut, as DHIS2 does</source>
        <translation>un exposant a été tronqué, comme dans DHIS2</translation>
    </message>
    <message>
        <source>text counts as 0, as in DHIS2</source>
        <translation>le texte compte pour 0, comme dans DHIS2</translation>
    </message>
    <message>
        <source>blanks count as 0, as in DHIS2</source>
        <translation>les cases vides comptent pour 0, comme dans DHIS2</translation>
    </message>
    <message>
        <source>a part without values is left out, as in DHIS2</source>
        <translation>une partie sans valeurs est laissée de côté, comme dans DHIS2</translation>
    </message>
    <message>
        <source>DHIS2 shows this 0 as -0</source>
        <translation>DHIS2 affiche ce 0 comme -0</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>la ligne de commande n&apos;est pas comprise</translation>
    </message>
    <message>
        <source>what was named is not there</source>
        <translation>ce qui est nommé n&apos;existe pas</translation>
    </message>
    <message>
        <source>a name fits more than one thing</source>
        <translation>un nom convient à plusieurs choses</translation>
    </message>
    <message>
        <source>it is there already and stays</source>
        <translation>cela existe déjà et reste</translation>
    </message>
    <message>
        <source>the role does not have the right (facts right, role)</source>
        <translation>le rôle n&apos;a pas ce droit (faits right, role)</translation>
    </message>
    <message>
        <source>the passphrase or recovery key does not open the register</source>
        <translation>le mot de passe ou la clé de secours n&apos;ouvre pas le registre</translation>
    </message>
    <message>
        <source>too many wrong passphrases (fact seconds)</source>
        <translation>trop de mots de passe incorrects (fait seconds)</translation>
    </message>
    <message>
        <source>another program has the register open (facts person, since)</source>
        <translation>un autre programme a ouvert le registre (faits person, since)</translation>
    </message>
    <message>
        <source>a file is damaged; nothing of it was removed</source>
        <translation>un fichier est abîmé&#xa0;; rien n&apos;en a été enlevé</translation>
    </message>
    <message>
        <source>the file was made by a newer program</source>
        <translation>le fichier vient d&apos;un programme plus récent</translation>
    </message>
    <message>
        <source>the folder is no register</source>
        <translation>le dossier n&apos;est pas un registre</translation>
    </message>
    <message>
        <source>nothing can be written in the folder</source>
        <translation>on ne peut rien écrire dans le dossier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk did not do what it was asked (fact code)</source>
        <translation>le disque n&apos;a pas fait ce qu&apos;on lui demandait (fait code)</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>un fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>a file is no JSON (facts line, byte)</source>
        <translation>un fichier n&apos;est pas du JSON (faits line, byte)</translation>
    </message>
    <message>
        <source>a file breaks off before its end</source>
        <translation>un fichier s&apos;arrête avant sa fin</translation>
    </message>
    <message>
        <source>the letters of a file cannot be read, or were guessed</source>
        <translation>les lettres d&apos;un fichier sont illisibles ou ont été devinées</translation>
    </message>
    <message>
        <source>a table lacks a column or has one twice (facts missing, twice, found)</source>
        <translation>il manque une colonne à un tableau, ou elle y est deux fois (faits missing, twice, found)</translation>
    </message>
    <message>
        <source>a file is too large (fact max)</source>
        <translation>un fichier est trop grand (fait max)</translation>
    </message>
    <message>
        <source>a file or object is not DHIS2 metadata as it should be</source>
        <translation>un fichier ou un objet n&apos;est pas fait comme les métadonnées DHIS2</translation>
    </message>
    <message>
        <source>metadata names an object that is not there</source>
        <translation>des métadonnées nomment un objet absent</translation>
    </message>
    <message>
        <source>a category combo has no options</source>
        <translation>une combinaison de catégories n&apos;a pas d&apos;options</translation>
    </message>
    <message>
        <source>an expression cannot be read</source>
        <translation>une formule ne peut pas être lue</translation>
    </message>
    <message>
        <source>an expression is computed from itself</source>
        <translation>une formule se calcule à partir d&apos;elle-même</translation>
    </message>
    <message>
        <source>an expression uses something unknown</source>
        <translation>une formule utilise quelque chose d&apos;inconnu</translation>
    </message>
    <message>
        <source>the text is no number</source>
        <translation>le texte n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>the number is not whole</source>
        <translation>le nombre n&apos;est pas entier</translation>
    </message>
    <message>
        <source>the number is below zero</source>
        <translation>le nombre est inférieur à zéro</translation>
    </message>
    <message>
        <source>the number is out of range (facts min, max)</source>
        <translation>le nombre est hors limites (faits min, max)</translation>
    </message>
    <message>
        <source>the text is not one of the answers (fact allowed)</source>
        <translation>le texte n&apos;est pas une des réponses (fait allowed)</translation>
    </message>
    <message>
        <source>the text is no day</source>
        <translation>le texte n&apos;est pas une date</translation>
    </message>
    <message>
        <source>the text is neither yes nor no</source>
        <translation>le texte n&apos;est ni oui ni non</translation>
    </message>
    <message>
        <source>the text is not written as the value type asks (fact expected)</source>
        <translation>le texte n&apos;est pas écrit comme ce type de valeur le demande (fait expected)</translation>
    </message>
    <message>
        <source>the text is too long (fact max)</source>
        <translation>le texte est trop long (fait max)</translation>
    </message>
    <message>
        <source>a spreadsheet has shortened a number or code (fact meant)</source>
        <translation>un tableur a raccourci un nombre ou un code (fait meant)</translation>
    </message>
    <message>
        <source>the cell is grey on the form</source>
        <translation>la case est grise sur le formulaire</translation>
    </message>
    <message>
        <source>the data element is unknown or not in the data set</source>
        <translation>l&apos;élément de données est inconnu ou absent du formulaire</translation>
    </message>
    <message>
        <source>the combo is not one of the element&apos;s</source>
        <translation>la combinaison n&apos;est pas une de celles de l&apos;élément</translation>
    </message>
    <message>
        <source>the school or place is not in the register</source>
        <translation>l&apos;école ou le lieu n&apos;est pas dans le registre</translation>
    </message>
    <message>
        <source>the data set is unknown</source>
        <translation>le formulaire est inconnu</translation>
    </message>
    <message>
        <source>the unit does not fill in the data set</source>
        <translation>l&apos;école ne remplit pas ce formulaire</translation>
    </message>
    <message>
        <source>the period is of another type than the data set&apos;s (facts expected, example)</source>
        <translation>la période n&apos;est pas du type de celles du formulaire (faits expected, example)</translation>
    </message>
    <message>
        <source>the text is no DHIS2 period</source>
        <translation>le texte n&apos;est pas une période DHIS2</translation>
    </message>
    <message>
        <source>the data set needs --attribute or attributeCombo (fact allowed)</source>
        <translation>le formulaire demande --attribute ou attributeCombo (fait allowed)</translation>
    </message>
    <message>
        <source>the value was typed through another form; --replace-shared replaces it</source>
        <translation>la valeur vient d&apos;un autre formulaire&#xa0;; --replace-shared la remplace</translation>
    </message>
    <message>
        <source>the return is complete; reopen it first</source>
        <translation>la fiche est terminée&#xa0;; il faut d&apos;abord la rouvrir</translation>
    </message>
    <message>
        <source>the return is closed; the district office unlocks it</source>
        <translation>la fiche est fermée&#xa0;; l&apos;inspection la déverrouille</translation>
    </message>
    <message>
        <source>errors keep the return from being complete</source>
        <translation>des erreurs empêchent de terminer la fiche</translation>
    </message>
    <message>
        <source>warnings without a reason keep the return from being complete</source>
        <translation>des avertissements non justifiés empêchent de terminer la fiche</translation>
    </message>
    <message>
        <source>typed texts that are no values keep the return from being complete</source>
        <translation>des textes saisis qui ne sont pas des valeurs empêchent de terminer la fiche</translation>
    </message>
    <message>
        <source>compulsory cells are empty</source>
        <translation>des cases obligatoires sont vides</translation>
    </message>
    <message>
        <source>the return is not complete</source>
        <translation>la fiche n&apos;est pas terminée</translation>
    </message>
    <message>
        <source>the computer&apos;s clock stands before the register&apos;s last entry</source>
        <translation>l&apos;horloge de l&apos;ordinateur est en retard sur la dernière entrée du registre</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>arrêté à la demande</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value yet. Correct or clear it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas encore une valeur. Corrigez ou effacez.</translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in, or say why in a comment.</source>
        <translation>%1 est vide, et le serveur le demande. Remplissez, ou dites pourquoi dans un commentaire.</translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in.</source>
        <translation>%1 est vide, et le serveur le demande. Remplissez.</translation>
    </message>
    <message>
        <source>Nothing is filled in at %1. Fill it in, or say why it does not apply.</source>
        <translation>Rien n&apos;est rempli dans %1. Remplissez, ou dites pourquoi c&apos;est sans objet.</translation>
    </message>
    <message>
        <source>%1: the two sides do not agree (%2, %3). Look at the cells it names.</source>
        <translation>%1&#xa0;: les deux côtés ne sont pas d&apos;accord (%2, %3). Regardez les cases nommées.</translation>
    </message>
    <message>
        <source>Saved. The hub would not take this period today; it is sent when it does.</source>
        <translation>Enregistré. Le serveur n&apos;accepte pas cette période aujourd&apos;hui&#xa0;; l&apos;envoi se fera quand il l&apos;acceptera.</translation>
    </message>
    <message>
        <source>Saved after the closing day. The district office has to unlock the return.</source>
        <translation>Enregistré après le jour de clôture. L&apos;inspection doit déverrouiller la fiche.</translation>
    </message>
    <message>
        <source>A return that shares a value no longer adds up and is open again.</source>
        <translation>Une fiche qui partage une valeur n&apos;est plus juste et s&apos;ouvre de nouveau.</translation>
    </message>
    <message>
        <source>A complete return shares a value that has changed since. Look at it again.</source>
        <translation>Une fiche terminée partage une valeur qui a changé depuis. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. Did you mean &quot;{near}&quot;? rejista-cli help lists all commands.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;{command}&#xa0;». Vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;? rejista-cli help montre toutes les commandes.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. rejista-cli help lists all commands.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;{command}&#xa0;». rejista-cli help montre toutes les commandes.</translation>
    </message>
    <message>
        <source>&quot;{group}&quot; needs a second word: {allowed}. rejista-cli help {group} shows what each does.</source>
        <translation>«&#xa0;{group}&#xa0;» demande un deuxième mot&#xa0;: {allowed}. rejista-cli help {group} montre ce que fait chacun.</translation>
    </message>
    <message>
        <source>{option} is not an option of this command. Did you mean {near}?</source>
        <translation>{option} n&apos;est pas une option de cette commande. Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>{option} is not an option of this command. rejista-cli help {of} lists its options.</source>
        <translation>{option} n&apos;est pas une option de cette commande. rejista-cli help {of} montre ses options.</translation>
    </message>
    <message>
        <source>{option} is not an option. rejista-cli help lists all commands and options.</source>
        <translation>{option} n&apos;est pas une option. rejista-cli help montre toutes les commandes et options.</translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help {of} shows an example.</source>
        <translation>{switch} va seul, sans valeur. rejista-cli help {of} montre un exemple.</translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help lists all options.</source>
        <translation>{switch} va seul, sans valeur. rejista-cli help montre toutes les options.</translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help {of} shows an example.</source>
        <translation>{noValue} demande une valeur à sa suite. rejista-cli help {of} montre un exemple.</translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help lists all options.</source>
        <translation>{noValue} demande une valeur à sa suite. rejista-cli help montre toutes les options.</translation>
    </message>
    <message>
        <source>The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} is added afterwards: rejista-cli user add.</source>
        <translation>La première personne doit faire entrer les autres, et le rôle {text} ne le permet pas. Prenez un de ceux-ci&#xa0;: {allowed}&#xa0;; {text} s&apos;ajoute ensuite&#xa0;: rejista-cli user add.</translation>
    </message>
    <message>
        <source>REJISTA_NOW counts in a demo only, and this register is a real one. Unset it, then try again.</source>
        <translation>REJISTA_NOW ne vaut que dans une démonstration, et ce registre est réel. Enlevez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was typed for the {where}. Type it, then try again.</source>
        <translation>Rien n&apos;a été saisi pour {where}. Saisissez, puis réessayez.</translation>
    </message>
    <message>
        <source>This needs {missing}. It may be one of: {allowed}.</source>
        <translation>Il faut {missing}. Cela peut être&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>This needs {missing}. rejista-cli help {of} shows an example.</source>
        <translation>Il faut {missing}. rejista-cli help {of} montre un exemple.</translation>
    </message>
    <message>
        <source>This needs {missing}. Give it and try again.</source>
        <translation>Il faut {missing}. Donnez-le et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is one thing too many. rejista-cli help {of} shows what the command takes.</source>
        <translation>«&#xa0;{text}&#xa0;» est de trop. rejista-cli help {of} montre ce que prend la commande.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. It may be one of: {allowed}.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas compris pour {where}. Cela peut être&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. {expected} is what fits there.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas compris pour {where}. {expected} convient à cet endroit.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. rejista-cli help shows every command with an example.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas compris pour {where}. rejista-cli help montre chaque commande avec un exemple.</translation>
    </message>
    <message>
        <source>Something is missing at {where}. rejista-cli help shows every command with an example.</source>
        <translation>Il manque quelque chose pour {where}. rejista-cli help montre chaque commande avec un exemple.</translation>
    </message>
    <message>
        <source>Something is missing. rejista-cli help shows every command with an example.</source>
        <translation>Il manque quelque chose. rejista-cli help montre chaque commande avec un exemple.</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. It may be one of: {allowed}.</source>
        <translation>Il n&apos;y a pas ici de {what} «&#xa0;{text}&#xa0;». Cela peut être&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. Look at the spelling, or list them first.</source>
        <translation>Il n&apos;y a pas ici de {what} «&#xa0;{text}&#xa0;». Regardez l&apos;orthographe, ou faites d&apos;abord la liste.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not known here. Look at the spelling, or add it first.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {column} n&apos;est pas connu ici. Regardez l&apos;orthographe, ou ajoutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{where} is not there. Look at the spelling, or list what there is first.</source>
        <translation>{where} n&apos;existe pas. Regardez l&apos;orthographe, ou faites d&apos;abord la liste.</translation>
    </message>
    <message>
        <source>That is not there. Look at the spelling, or list what there is first.</source>
        <translation>Cela n&apos;existe pas. Regardez l&apos;orthographe, ou faites d&apos;abord la liste.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; may mean {either} or {or}. Type figures without separators.</source>
        <translation>«&#xa0;{text}&#xa0;» peut vouloir dire {either} ou {or}. Écrivez les chiffres sans séparateur.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits more than one. Use the whole code or the UID.</source>
        <translation>«&#xa0;{text}&#xa0;» convient à plusieurs. Donnez le code entier ou l&apos;UID.</translation>
    </message>
    <message>
        <source>{where} fits more than one. Use the whole code or the UID.</source>
        <translation>{where} convient à plusieurs. Donnez le code entier ou l&apos;UID.</translation>
    </message>
    <message>
        <source>That name fits more than one. Use the whole code or the UID.</source>
        <translation>Ce nom convient à plusieurs. Donnez le code entier ou l&apos;UID.</translation>
    </message>
    <message>
        <source>{where} is known already, with another {differs}. Nothing was changed; look which of the two is right.</source>
        <translation>{where} est déjà connu, avec un autre {differs}. Rien n&apos;a été changé&#xa0;; regardez lequel des deux est juste.</translation>
    </message>
    <message>
        <source>{where} is complete already. Nothing was changed; to type in it, open it again: rejista-cli form reopen.</source>
        <translation>{where} est déjà terminé. Rien n&apos;a été changé&#xa0;; pour y saisir, rouvrez&#xa0;: rejista-cli form reopen.</translation>
    </message>
    <message>
        <source>{where} is there already and stays as it is. Choose another name.</source>
        <translation>{where} existe déjà et reste comme il est. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>That is there already and stays as it is. Choose another name.</source>
        <translation>Cela existe déjà et reste comme avant. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You are the last person who may let others in, so you stay. Add another head teacher or officer first.</source>
        <translation>Vous êtes la dernière personne qui peut faire entrer les autres, alors vous restez. Ajoutez d&apos;abord un autre directeur ou agent.</translation>
    </message>
    <message>
        <source>A {role} may not do this ({right}). Ask somebody who may; rejista-cli help errors lists who.</source>
        <translation>Le rôle {role} ne permet pas cela ({right}). Demandez à quelqu&apos;un qui le peut&#xa0;; rejista-cli help errors dit qui.</translation>
    </message>
    <message>
        <source>The file wants to take away whole ranges of values ({where}). That part was left out; take values away one by one.</source>
        <translation>Le fichier veut enlever des séries entières de valeurs ({where}). Cette partie a été laissée de côté&#xa0;; enlevez les valeurs une par une.</translation>
    </message>
    <message>
        <source>This is not allowed here. rejista-cli help errors lists who may do what.</source>
        <translation>Cela n&apos;est pas permis ici. rejista-cli help errors dit qui peut faire quoi.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key does not fit. Compare it with the sheet, sign by sign.</source>
        <translation>Le groupe {group} de la clé de secours ne va pas. Comparez-le avec la feuille, signe par signe.</translation>
    </message>
    <message>
        <source>A recovery key has 40 signs; these are {signs}. Compare it with the sheet.</source>
        <translation>Une clé de secours a 40 signes&#xa0;; en voici {signs}. Comparez avec la feuille.</translation>
    </message>
    <message>
        <source>That passphrase does not open the register for this name. Look at Caps Lock and at the name, and try again.</source>
        <translation>Ce mot de passe n&apos;ouvre pas le registre pour ce nom. Regardez la touche Verr. Maj et le nom, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait {seconds} seconds, then try again.</source>
        <translation>Trop de mots de passe incorrects. Attendez {seconds} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment, then try again.</source>
        <translation>Trop de mots de passe incorrects. Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by {person} since {since}. Close it there first.</source>
        <translation>Rejista est déjà ouvert sur ce registre, par {person} depuis {since}. Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Another program is working with this register. Close it there first, then try again.</source>
        <translation>Un autre programme travaille avec ce registre. Fermez-le d&apos;abord là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>{where} est abîmé (d&apos;abord à l&apos;entrée {seq}). Rien n&apos;a été changé ni enlevé. Restaurez à côté la dernière copie de sauvegarde&#xa0;: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>{where} est abîmé. Rien n&apos;a été changé ni enlevé. Restaurez à côté la dernière copie de sauvegarde&#xa0;: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>Le registre est abîmé. Rien n&apos;a été changé ni enlevé. Restaurez à côté la dernière copie de sauvegarde&#xa0;: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>{where} was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation>{where} vient d&apos;un Rejista plus récent. Rien n&apos;a été changé. Mettez ce programme à jour, puis rouvrez.</translation>
    </message>
    <message>
        <source>This was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation>Cela vient d&apos;un Rejista plus récent. Rien n&apos;a été changé. Mettez ce programme à jour, puis rouvrez.</translation>
    </message>
    <message>
        <source>{where} is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation>{where} n&apos;est pas un registre. Nommez le dossier qui finit par .rejista, ou créez-en un&#xa0;: rejista-cli new.</translation>
    </message>
    <message>
        <source>This is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation>Ce n&apos;est pas un registre. Nommez le dossier qui finit par .rejista, ou créez-en un&#xa0;: rejista-cli new.</translation>
    </message>
    <message>
        <source>Nothing can be written in {where}. Move the register to a folder of your own, or ask who looks after this computer.</source>
        <translation>On ne peut rien écrire dans {where}. Déplacez le registre dans un dossier à vous, ou demandez à la personne qui s&apos;occupe de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Move the register to a folder of your own.</source>
        <translation>On ne peut rien écrire dans ce dossier. Déplacez le registre dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full ({where}). What was there before is untouched. Free some space, then try again.</source>
        <translation>Non enregistré&#xa0;: le disque est plein ({where}). Ce qui y était est intact. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. What was there before is untouched. Free some space, then try again.</source>
        <translation>Non enregistré&#xa0;: le disque est plein. Ce qui y était est intact. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked ({where}, code {code}). What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>Le disque n&apos;a pas fait ce qu&apos;on lui demandait ({where}, code {code}). Ce qui était enregistré est en sécurité. Faites une copie de sauvegarde sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked. What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>Le disque n&apos;a pas fait ce qu&apos;on lui demandait. Ce qui était enregistré est en sécurité. Faites une copie de sauvegarde sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>{where} cannot be read. Look whether it is there and may be opened, or whether the stick was pulled.</source>
        <translation>{where} ne peut pas être lu. Regardez s&apos;il est là et s&apos;il peut être ouvert, ou si la clé USB a été retirée.</translation>
    </message>
    <message>
        <source>A file cannot be read. Look whether it is there and may be opened.</source>
        <translation>Un fichier ne peut pas être lu. Regardez s&apos;il est là et s&apos;il peut être ouvert.</translation>
    </message>
    <message>
        <source>{where} cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation>{where} ne peut pas être écrit. Choisissez un autre dossier ou un autre nom&#xa0;; rien n&apos;est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation>Le fichier ne peut pas être écrit. Choisissez un autre dossier ou un autre nom&#xa0;; rien n&apos;est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>{where} is not a JSON file: line {line} (byte {byte}) does not go on as JSON does. Fetch or export it again.</source>
        <translation>{where} n&apos;est pas un fichier JSON&#xa0;: la ligne {line} (octet {byte}) ne continue pas comme du JSON. Récupérez ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{where} is not a JSON file. Fetch or export it again.</source>
        <translation>{where} n&apos;est pas un fichier JSON. Récupérez ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not JSON. Fetch or export the file again.</source>
        <translation>Ce n&apos;est pas du JSON. Récupérez ou exportez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>{where} breaks off: the quote that opens in row {row} is never closed. What came before was read; look at that row.</source>
        <translation>{where} s&apos;arrête&#xa0;: le guillemet ouvert à la ligne {row} n&apos;est jamais fermé. Ce qui précède a été lu&#xa0;; regardez cette ligne.</translation>
    </message>
    <message>
        <source>{where} breaks off after {byte} bytes. Copy or fetch it again; the stick may have been pulled too early.</source>
        <translation>{where} s&apos;arrête après {byte} octets. Copiez ou récupérez-le de nouveau&#xa0;; la clé USB a peut-être été retirée trop tôt.</translation>
    </message>
    <message>
        <source>{where} breaks off before its end, or is another kind of file. Copy or fetch it again.</source>
        <translation>{where} s&apos;arrête avant sa fin, ou c&apos;est un autre type de fichier. Copiez ou récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Copy or fetch it again.</source>
        <translation>Le fichier s&apos;arrête avant sa fin. Copiez ou récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>{where} is not UTF-8 and was read as Windows-1252. Look whether names with accents are right; if not, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{where} n&apos;est pas en UTF-8 et a été lu comme Windows-1252. Regardez si les noms avec accents sont justes&#xa0;; sinon, enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>{where} is no text but looks like {looksLike}. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>{where} n&apos;est pas du texte mais ressemble à {looksLike}. Enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;» et réessayez.</translation>
    </message>
    <message>
        <source>{where} is not UTF-8, as JSON has to be. Fetch or export it again.</source>
        <translation>{where} n&apos;est pas en UTF-8, comme le JSON doit l&apos;être. Récupérez ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{where} has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>{where} a des lettres illisibles. Enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;» et réessayez.</translation>
    </message>
    <message>
        <source>The file has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>Le fichier a des lettres illisibles. Enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;» et réessayez.</translation>
    </message>
    <message>
        <source>{where} has no column {missing}. It has: {found}. Add the column, then try again.</source>
        <translation>{where} n&apos;a pas de colonne {missing}. Il a&#xa0;: {found}. Ajoutez la colonne, puis réessayez.</translation>
    </message>
    <message>
        <source>{where} has no column {missing}. Add it to the first row, then try again.</source>
        <translation>{where} n&apos;a pas de colonne {missing}. Ajoutez-la à la première ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>{where} has the column {twice} twice. Take one away, then try again.</source>
        <translation>{where} a deux fois la colonne {twice}. Enlevez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>This row has {columns} fields, the header {expected}. A combo such as F,6 needs quotes in a file with commas.</source>
        <translation>Cette ligne a {columns} champs, l&apos;en-tête {expected}. Une combinaison comme F,6 demande des guillemets dans un fichier à virgules.</translation>
    </message>
    <message>
        <source>{where} has no header row. The first row names the columns.</source>
        <translation>{where} n&apos;a pas de ligne d&apos;en-tête. La première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>The columns are not as they should be. rejista-cli help form import names them.</source>
        <translation>Les colonnes ne sont pas comme il faut. rejista-cli help form import les nomme.</translation>
    </message>
    <message>
        <source>{where} is larger than {max} bytes. Split it and take the parts one by one.</source>
        <translation>{where} dépasse {max} octets. Partagez-le et prenez les parties une par une.</translation>
    </message>
    <message>
        <source>The file is larger than can be read at once. Split it and take the parts one by one.</source>
        <translation>Le fichier est trop grand pour être lu d&apos;un coup. Partagez-le et prenez les parties une par une.</translation>
    </message>
    <message>
        <source>{where} holds no &quot;{missing}&quot;, so it is another kind of file. Choose the right one, or export it again.</source>
        <translation>{where} ne contient pas «&#xa0;{missing}&#xa0;», c&apos;est donc un autre type de fichier. Choisissez le bon, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{where}: &quot;{property}&quot; is not as DHIS2 has it. Correct it where the file was made, or leave the object out.</source>
        <translation>{where}&#xa0;: «&#xa0;{property}&#xa0;» n&apos;est pas comme dans DHIS2. Corrigez-le là où le fichier a été fait, ou laissez l&apos;objet de côté.</translation>
    </message>
    <message>
        <source>{where} is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation>{where} n&apos;est pas un fichier de métadonnées DHIS2 utilisable. Exportez-le de nouveau du serveur.</translation>
    </message>
    <message>
        <source>This is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation>Ce ne sont pas des métadonnées DHIS2 utilisables. Exportez-les de nouveau du serveur.</translation>
    </message>
    <message>
        <source>{where} names {type} {uid}, which is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>{where} nomme {type} {uid}, qui n&apos;est ni dans le fichier ni ici. Exportez le paquet avec ses dépendances.</translation>
    </message>
    <message>
        <source>{where} names something that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>{where} nomme une chose qui n&apos;est ni dans le fichier ni ici. Exportez le paquet avec ses dépendances.</translation>
    </message>
    <message>
        <source>Something is named that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>Une chose est nommée qui n&apos;est ni dans le fichier ni ici. Exportez le paquet avec ses dépendances.</translation>
    </message>
    <message>
        <source>The combo {where} has a category without options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation>La combinaison {where} a une catégorie sans options, on ne peut donc en faire aucune case. Donnez ses options à la catégorie sur le serveur.</translation>
    </message>
    <message>
        <source>A category combo has no options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation>Une combinaison de catégories n&apos;a pas d&apos;options, on ne peut donc en faire aucune case. Donnez ses options à la catégorie sur le serveur.</translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read from character {position} on. It is kept but not computed; correct it where it was made.</source>
        <translation>La formule de {where} ne peut pas être lue à partir du caractère {position}. Elle est gardée mais pas calculée&#xa0;; corrigez-la là où elle a été faite.</translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation>La formule de {where} ne peut pas être lue. Elle est gardée mais pas calculée&#xa0;; corrigez-la là où elle a été faite.</translation>
    </message>
    <message>
        <source>An expression cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation>Une formule ne peut pas être lue. Elle est gardée mais pas calculée&#xa0;; corrigez-la là où elle a été faite.</translation>
    </message>
    <message>
        <source>{where} is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation>{where} se calcule à partir de lui-même. C&apos;est gardé mais pas calculé&#xa0;; enlevez le cercle là où il a été fait.</translation>
    </message>
    <message>
        <source>A figure is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation>Un chiffre se calcule à partir de lui-même. Il est gardé mais pas calculé&#xa0;; enlevez le cercle là où il a été fait.</translation>
    </message>
    <message>
        <source>The expression of {where} uses {operand}, which is not known here. Import the package that has it.</source>
        <translation>La formule de {where} utilise {operand}, qui est inconnu ici. Importez le paquet qui le contient.</translation>
    </message>
    <message>
        <source>The expression of {where} uses {text}, which is not known here. Import the package that has it.</source>
        <translation>La formule de {where} utilise {text}, qui est inconnu ici. Importez le paquet qui le contient.</translation>
    </message>
    <message>
        <source>An expression uses something that is not known here. Import the package that has it.</source>
        <translation>Une formule utilise une chose inconnue ici. Importez le paquet qui la contient.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number. Type figures only; the old value is kept until you do.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre. Tapez seulement des chiffres&#xa0;; l&apos;ancienne valeur est gardée jusque-là.</translation>
    </message>
    <message>
        <source>This is not a number. Type figures only; the old value is kept until you do.</source>
        <translation>Ce n&apos;est pas un nombre. Tapez seulement des chiffres&#xa0;; l&apos;ancienne valeur est gardée jusque-là.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre entier. Comptez un par un&#xa0;; l&apos;ancienne valeur est gardée jusque-là.</translation>
    </message>
    <message>
        <source>This is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation>Ce n&apos;est pas un nombre entier. Comptez un par un&#xa0;; l&apos;ancienne valeur est gardée jusque-là.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation>«&#xa0;{text}&#xa0;» est inférieur à zéro, et il ne peut y avoir moins que rien. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>This is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation>C&apos;est inférieur à zéro, et il ne peut y avoir moins que rien. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not lie between {min} and {max}. Look at the paper again.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas entre {min} et {max}. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is larger or smaller than this cell can hold. Look at the paper again.</source>
        <translation>«&#xa0;{text}&#xa0;» est plus grand ou plus petit que ce que cette case peut contenir. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>This is larger or smaller than the cell can hold. Look at the paper again.</source>
        <translation>C&apos;est plus grand ou plus petit que ce que la case peut contenir. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not one of the answers. They are: {allowed}.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une des réponses. Ce sont&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>This is not one of the answers. Choose from the list.</source>
        <translation>Ce n&apos;est pas une des réponses. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no day of the calendar. Write it as 2026-01-30.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un jour du calendrier. Écrivez comme 2026-01-30.</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it as 2026-01-30.</source>
        <translation>Ce n&apos;est pas un jour du calendrier. Écrivez comme 2026-01-30.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no. Type Y or N.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est ni oui ni non. Tapez Y (oui) ou N (non).</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Type Y or N.</source>
        <translation>Ce n&apos;est ni oui ni non. Tapez Y (oui) ou N (non).</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not written as {expected}. Look at the paper again.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas écrit comme {expected}. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>This is not written as this cell needs it. Look at the example beside the cell.</source>
        <translation>Ce n&apos;est pas écrit comme cette case le demande. Regardez l&apos;exemple à côté de la case.</translation>
    </message>
    <message>
        <source>The text is longer than the {max} characters that the hub takes. Shorten it.</source>
        <translation>Le texte dépasse les {max} caractères que prend le serveur. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The text is longer than the hub takes. Shorten it.</source>
        <translation>Le texte est plus long que ce que prend le serveur. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned this into &quot;{text}&quot;. It meant {meant}, or lost digits: write it out, or format the column as text.</source>
        <translation>Un tableur en a fait «&#xa0;{text}&#xa0;». Il fallait {meant}, ou des chiffres sont perdus&#xa0;: écrivez-le en entier, ou mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Write it out, or format the column as text.</source>
        <translation>Un tableur a raccourci ce nombre. Écrivez-le en entier, ou mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>{where} is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation>{where} est grisé sur le formulaire&#xa0;: on n&apos;y compte rien. Regardez quelle case était voulue.</translation>
    </message>
    <message>
        <source>This cell is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation>Cette case est grisée sur le formulaire&#xa0;: on n&apos;y compte rien. Regardez quelle case était voulue.</translation>
    </message>
    <message>
        <source>There is no element &quot;{text}&quot; in the data set {dataSet}. rejista-cli form show lists its cells.</source>
        <translation>Il n&apos;y a pas d&apos;élément «&#xa0;{text}&#xa0;» dans le formulaire {dataSet}. rejista-cli form show montre ses cases.</translation>
    </message>
    <message>
        <source>There is no data element &quot;{text}&quot;. rejista-cli form show lists the cells of a data set.</source>
        <translation>Il n&apos;y a pas d&apos;élément de données «&#xa0;{text}&#xa0;». rejista-cli form show montre les cases d&apos;un formulaire.</translation>
    </message>
    <message>
        <source>This data element is not known here. rejista-cli form show lists the cells of a data set.</source>
        <translation>Cet élément de données est inconnu ici. rejista-cli form show montre les cases d&apos;un formulaire.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. It has {count}, the first is {example}.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une combinaison de cet élément. Il en a {count}, la première est {example}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. rejista-cli form show lists them.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une combinaison de cet élément. rejista-cli form show les montre.</translation>
    </message>
    <message>
        <source>This element needs a combo, such as F,6. rejista-cli form show lists them.</source>
        <translation>Cet élément demande une combinaison, comme F,6. rejista-cli form show les montre.</translation>
    </message>
    <message>
        <source>The school or place &quot;{text}&quot; is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation>L&apos;école ou le lieu «&#xa0;{text}&#xa0;» n&apos;est pas dans ce registre. Regardez le code, ou ajoutez-le&#xa0;: rejista-cli orgunit add.</translation>
    </message>
    <message>
        <source>This school or place is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation>Cette école ou ce lieu n&apos;est pas dans ce registre. Regardez le code, ou ajoutez-le&#xa0;: rejista-cli orgunit add.</translation>
    </message>
    <message>
        <source>There is no data set &quot;{text}&quot; here. rejista-cli form list names them.</source>
        <translation>Il n&apos;y a pas ici de formulaire «&#xa0;{text}&#xa0;». rejista-cli form list les nomme.</translation>
    </message>
    <message>
        <source>No data set of this school has {dataElement} in this period. Name the data set in the file.</source>
        <translation>Aucun formulaire de cette école n&apos;a {dataElement} pour cette période. Nommez le formulaire dans le fichier.</translation>
    </message>
    <message>
        <source>This data set is not known here. rejista-cli form list names them.</source>
        <translation>Ce formulaire est inconnu ici. rejista-cli form list les nomme.</translation>
    </message>
    <message>
        <source>{orgUnit} does not fill in {dataSet}. Assign it first: rejista-cli metadata assign {dataSet} --orgunit {orgUnit}.</source>
        <translation>{orgUnit} ne remplit pas {dataSet}. Attribuez-le d&apos;abord&#xa0;: rejista-cli metadata assign {dataSet} --orgunit {orgUnit}.</translation>
    </message>
    <message>
        <source>This school does not fill in that data set. Assign it first: rejista-cli metadata assign.</source>
        <translation>Cette école ne remplit pas ce formulaire. Attribuez-le d&apos;abord&#xa0;: rejista-cli metadata assign.</translation>
    </message>
    <message>
        <source>{text} is another kind of period than this data set has ({expected}). Write {example}.</source>
        <translation>{text} est un autre type de période que celui de ce formulaire ({expected}). Écrivez {example}.</translation>
    </message>
    <message>
        <source>This is another kind of period than the data set has. Look at the data set&apos;s periods: rejista-cli form list.</source>
        <translation>C&apos;est un autre type de période que celui du formulaire. Regardez les périodes du formulaire&#xa0;: rejista-cli form list.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une période. Écrivez 2025Sep pour une année scolaire, 202510 pour octobre 2025.</translation>
    </message>
    <message>
        <source>This is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation>Ce n&apos;est pas une période. Écrivez 2025Sep pour une année scolaire, 202510 pour octobre 2025.</translation>
    </message>
    <message>
        <source>This return is filled in once for each of {allowed}. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation>Cette fiche se remplit une fois pour chacun de {allowed}. Dites lequel&#xa0;: --attribute T1, ou la colonne attributeCombo.</translation>
    </message>
    <message>
        <source>This return is filled in once for each term. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation>Cette fiche se remplit une fois par trimestre. Dites lequel&#xa0;: --attribute T1, ou la colonne attributeCombo.</translation>
    </message>
    <message>
        <source>The value {value} of this cell was typed in {dataSet} by {by}. It stays; say --replace-shared to replace it in both.</source>
        <translation>La valeur {value} de cette case a été saisie dans {dataSet} par {by}. Elle reste&#xa0;; dites --replace-shared pour la remplacer dans les deux.</translation>
    </message>
    <message>
        <source>This value was typed through another form and stands in both. It stays; say --replace-shared to replace it.</source>
        <translation>Cette valeur vient d&apos;un autre formulaire et figure dans les deux. Elle reste&#xa0;; dites --replace-shared pour la remplacer.</translation>
    </message>
    <message>
        <source>The return is complete, so its values stay. Reopen it first: rejista-cli form reopen.</source>
        <translation>La fiche est terminée, ses valeurs restent donc. Rouvrez-la d&apos;abord&#xa0;: rejista-cli form reopen.</translation>
    </message>
    <message>
        <source>The return has been closed since {since}. Ask the district office to unlock it; the old value stays.</source>
        <translation>La fiche est fermée depuis {since}. Demandez à l&apos;inspection de la déverrouiller&#xa0;; l&apos;ancienne valeur reste.</translation>
    </message>
    <message>
        <source>The return is closed. Ask the district office to unlock it; the old value stays.</source>
        <translation>La fiche est fermée. Demandez à l&apos;inspection de la déverrouiller&#xa0;; l&apos;ancienne valeur reste.</translation>
    </message>
    <message>
        <source>Row {first} has the same code already. The first stands; look which is right.</source>
        <translation>La ligne {first} a déjà le même code. La première reste&#xa0;; regardez laquelle est juste.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to put right ({rules}). rejista-cli form validate lists them.</source>
        <translation>Pas encore terminé&#xa0;: {count} à corriger ({rules}). rejista-cli form validate les montre.</translation>
    </message>
    <message>
        <source>Not complete yet: some things do not add up. rejista-cli form validate lists them.</source>
        <translation>Pas encore terminé&#xa0;: certaines choses ne sont pas d&apos;accord. rejista-cli form validate les montre.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to explain ({rules}). Give each a reason: rejista-cli form explain.</source>
        <translation>Pas encore terminé&#xa0;: {count} à justifier ({rules}). Donnez à chacun un motif&#xa0;: rejista-cli form explain.</translation>
    </message>
    <message>
        <source>Not complete yet: some warnings have no reason. Give each one: rejista-cli form explain.</source>
        <translation>Pas encore terminé&#xa0;: des avertissements n&apos;ont pas de motif. Donnez-en un à chacun&#xa0;: rejista-cli form explain.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} typed texts are not values. Correct or clear them.</source>
        <translation>Pas encore terminé&#xa0;: {count} textes saisis ne sont pas des valeurs. Corrigez-les ou effacez-les.</translation>
    </message>
    <message>
        <source>Not complete yet: some typed texts are not values. Correct or clear them.</source>
        <translation>Pas encore terminé&#xa0;: des textes saisis ne sont pas des valeurs. Corrigez-les ou effacez-les.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} cells that the hub asks for are empty ({rules}). Fill them in.</source>
        <translation>Pas encore terminé&#xa0;: {count} cases demandées par le serveur sont vides ({rules}). Remplissez-les.</translation>
    </message>
    <message>
        <source>Not complete yet: cells that the hub asks for are empty. Fill them in.</source>
        <translation>Pas encore terminé&#xa0;: des cases demandées par le serveur sont vides. Remplissez-les.</translation>
    </message>
    <message>
        <source>The return is not complete, so there is nothing to reopen. Type on.</source>
        <translation>La fiche n&apos;est pas terminée, il n&apos;y a donc rien à rouvrir. Continuez la saisie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the register was last written on {last}. Set the clock before you type.</source>
        <translation>L&apos;horloge de cet ordinateur dit {now}, mais le registre a été écrit la dernière fois le {last}. Réglez l&apos;horloge avant de saisir.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it stands before the register&apos;s last entry. Set the clock before you type.</source>
        <translation>L&apos;horloge de cet ordinateur n&apos;est pas juste&#xa0;: elle est en retard sur la dernière entrée du registre. Réglez l&apos;horloge avant de saisir.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was left; start again when you like.</source>
        <translation>Arrêté comme demandé. Rien n&apos;est resté à moitié fait&#xa0;; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>type values, comments and reasons</source>
        <translation>saisir des valeurs, des commentaires et des motifs</translation>
    </message>
    <message>
        <source>take values from a file</source>
        <translation>prendre des valeurs d&apos;un fichier</translation>
    </message>
    <message>
        <source>mark a return complete</source>
        <translation>terminer une fiche</translation>
    </message>
    <message>
        <source>reopen a return</source>
        <translation>rouvrir une fiche</translation>
    </message>
    <message>
        <source>type after the closing day</source>
        <translation>saisir après le jour de clôture</translation>
    </message>
    <message>
        <source>add and remove people</source>
        <translation>ajouter et retirer des personnes</translation>
    </message>
    <message>
        <source>take in DHIS2 metadata</source>
        <translation>recevoir des métadonnées DHIS2</translation>
    </message>
    <message>
        <source>say who fills in what</source>
        <translation>dire qui remplit quoi</translation>
    </message>
    <message>
        <source>add schools and places</source>
        <translation>ajouter des écoles et des lieux</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>changer les réglages</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>restaurer une copie de sauvegarde</translation>
    </message>
    <message>
        <source>write values into files</source>
        <translation>écrire des valeurs dans des fichiers</translation>
    </message>
    <message>
        <source>write lists with people&apos;s names</source>
        <translation>écrire des listes avec des noms de personnes</translation>
    </message>
    <message>
        <source>see national ID numbers</source>
        <translation>voir les numéros d&apos;identification nationale</translation>
    </message>
    <message>
        <source>see health and protection notes</source>
        <translation>voir les notes de santé et de protection</translation>
    </message>
    <message>
        <source>merge two records of one person</source>
        <translation>fusionner deux dossiers d&apos;une même personne</translation>
    </message>
    <message>
        <source>exchange with the hub</source>
        <translation>échanger avec le serveur</translation>
    </message>
    <message>
        <source>school clerk</source>
        <translation>secrétaire d&apos;école</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>directeur d&apos;école</translation>
    </message>
    <message>
        <source>cluster officer</source>
        <translation>agent du secteur pédagogique</translation>
    </message>
    <message>
        <source>district officer</source>
        <translation>agent de l&apos;inspection</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>a file gives one cell two values; neither is taken (fact first)</source>
        <translation>un fichier donne deux valeurs à une case&#xa0;; aucune n&apos;est prise (fait first)</translation>
    </message>
    <message>
        <source>{orgUnit} opens on {opens} and has no returns before. Look at the period, or at the school&apos;s days.</source>
        <translation>{orgUnit} ouvre le {opens} et n&apos;a pas de fiches avant. Regardez la période, ou les dates de l&apos;école.</translation>
    </message>
    <message>
        <source>{orgUnit} closed on {closes} and has no returns after. Look at the period, or at the school&apos;s days.</source>
        <translation>{orgUnit} a fermé le {closes} et n&apos;a pas de fiches après. Regardez la période, ou les dates de l&apos;école.</translation>
    </message>
    <message>
        <source>Row {first} gives the same cell the value {firstText}, this row {text}. Neither was taken; look which is right and leave the other out.</source>
        <translation>La ligne {first} donne à la même case la valeur {firstText}, celle-ci {text}. Aucune n&apos;a été prise&#xa0;; regardez laquelle est juste et enlevez l&apos;autre.</translation>
    </message>
    <message>
        <source>The file gives one cell two values. Neither was taken; leave one out.</source>
        <translation>Le fichier donne deux valeurs à une case. Aucune n&apos;a été prise&#xa0;; enlevez-en une.</translation>
    </message>
    <message>
        <source>This register knows no hub yet. Connect it first: address and key, from the district.</source>
        <translation>Ce registre ne connaît pas encore de serveur. Connectez-le d&apos;abord&#xa0;: adresse et clé, à demander à l&apos;inspection.</translation>
    </message>
    <message>
        <source>Type the hub&apos;s address, for example hub.example.org.</source>
        <translation>Tapez l&apos;adresse du serveur, par exemple hub.example.org.</translation>
    </message>
    <message>
        <source>{text}: the hub is only spoken to over a secure connection. Begin with https://.</source>
        <translation>{text}&#xa0;: on ne parle au serveur que par une liaison sûre. Commencez par https://.</translation>
    </message>
    <message>
        <source>{text}: only the address goes here. Type name and password in their own fields.</source>
        <translation>{text}&#xa0;: ici ne va que l&apos;adresse. Tapez le nom et le mot de passe dans leurs propres champs.</translation>
    </message>
    <message>
        <source>{text} is not an address of a hub. It looks like hub.example.org.</source>
        <translation>{text} n&apos;est pas l&apos;adresse d&apos;un serveur. Elle ressemble à hub.example.org.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing is lost; try again when there is a line.</source>
        <translation>Le serveur ne répond pas. Rien n&apos;est perdu&#xa0;; réessayez quand il y a du réseau.</translation>
    </message>
    <message>
        <source>The line went quiet. What had arrived is kept; the next sync goes on from there.</source>
        <translation>La ligne est devenue muette. Ce qui est arrivé est gardé&#xa0;; la prochaine synchronisation continue de là.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form. Ask the district for the right one.</source>
        <translation>Le fichier ne contient pas de certificat au format PEM. Demandez le bon à l&apos;inspection.</translation>
    </message>
    <message>
        <source>Who answers cannot prove that it is the hub, so nothing was sent. Check the computer&apos;s date; if it is right, ask the district for its certificate file.</source>
        <translation>Celui qui répond ne peut pas prouver qu&apos;il est le serveur&#xa0;; rien n&apos;a été envoyé. Vérifiez la date de l&apos;ordinateur&#xa0;; si elle est juste, demandez à l&apos;inspection son fichier de certificat.</translation>
    </message>
    <message>
        <source>Another page answered instead of the hub: perhaps the network asks you to sign in first. Open a web page, sign in there, and try again. Nothing is lost.</source>
        <translation>Une autre page a répondu à la place du serveur&#xa0;: le réseau demande peut-être d&apos;abord une connexion. Ouvrez une page web, connectez-vous là, et réessayez. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>There is no key for the hub in this register. Connect again with the key of the district.</source>
        <translation>Il n&apos;y a pas de clé du serveur dans ce registre. Reconnectez-le avec la clé de l&apos;inspection.</translation>
    </message>
    <message>
        <source>The hub does not take this key any more. Ask the district for a new one; what waits here is kept.</source>
        <translation>Le serveur n&apos;accepte plus cette clé. Demandez-en une nouvelle à l&apos;inspection&#xa0;; ce qui attend ici est gardé.</translation>
    </message>
    <message>
        <source>The hub does not know this name with this password. Type them again.</source>
        <translation>Le serveur ne connaît pas ce nom avec ce mot de passe. Tapez-les de nouveau.</translation>
    </message>
    <message>
        <source>The hub has locked this account for a while. Wait 15 minutes or ask the district.</source>
        <translation>Le serveur a verrouillé ce compte pour un moment. Attendez 15 minutes ou demandez à l&apos;inspection.</translation>
    </message>
    <message>
        <source>The hub has switched this account off. Ask the district; what waits here is kept.</source>
        <translation>Le serveur a désactivé ce compte. Demandez à l&apos;inspection&#xa0;; ce qui attend ici est gardé.</translation>
    </message>
    <message>
        <source>The hub did not let us in. Check key or password; what waits here is kept.</source>
        <translation>Le serveur ne nous a pas laissé entrer. Vérifiez la clé ou le mot de passe&#xa0;; ce qui attend ici est gardé.</translation>
    </message>
    <message>
        <source>The key has a typing mistake. Compare it with the sheet: capital and small letters matter.</source>
        <translation>La clé a une faute de frappe. Comparez-la avec la feuille&#xa0;: majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>This account may not do that at the hub. Ask the district; what waits here is kept.</source>
        <translation>Ce compte n&apos;a pas ce droit sur le serveur. Demandez à l&apos;inspection&#xa0;; ce qui attend ici est gardé.</translation>
    </message>
    <message>
        <source>The hub is busy or being serviced. Nothing is lost; try again in a while.</source>
        <translation>Le serveur est occupé ou en entretien. Rien n&apos;est perdu&#xa0;; réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The hub runs DHIS2 {text}; 2.41 or newer is needed. Work goes on here without it.</source>
        <translation>Le serveur tourne avec DHIS2 {text}&#xa0;; il faut 2.41 ou plus récent. Le travail continue ici sans lui.</translation>
    </message>
    <message>
        <source>The hub does not say which DHIS2 it runs. Work goes on here without it.</source>
        <translation>Le serveur ne dit pas quel DHIS2 il utilise. Le travail continue ici sans lui.</translation>
    </message>
    <message>
        <source>The hub counts its periods by the calendar &quot;{calendar}&quot;; returns here use the common one. Nothing was sent.</source>
        <translation>Le serveur compte ses périodes avec le calendrier «&#xa0;{calendar}&#xa0;»&#xa0;; les fiches d&apos;ici utilisent le calendrier commun. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Under this address is another database than before: a test server, or one that was restored. Nothing was sent. Ask the district; if it is right, connect again.</source>
        <translation>Sous cette adresse se trouve une autre base de données qu&apos;avant&#xa0;: un serveur d&apos;essai, ou une base restaurée. Rien n&apos;a été envoyé. Demandez à l&apos;inspection&#xa0;; si c&apos;est juste, reconnectez-vous.</translation>
    </message>
    <message>
        <source>The hub did not accept it. Its words: {code} {message}</source>
        <translation>Le serveur ne l&apos;a pas accepté. Ses mots&#xa0;: {code} {message}</translation>
    </message>
    <message>
        <source>The hub did not accept it. Its words: {message}</source>
        <translation>Le serveur ne l&apos;a pas accepté. Ses mots&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer was too large, so it was not read. Nothing is lost; tell the district.</source>
        <translation>La réponse du serveur était trop grande et n&apos;a pas été lue. Rien n&apos;est perdu&#xa0;; dites-le à l&apos;inspection.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer came only in part. Nothing is lost; try again.</source>
        <translation>La réponse du serveur n&apos;est arrivée qu&apos;en partie. Rien n&apos;est perdu&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer could not be understood. Nothing is lost; tell the district.</source>
        <translation>La réponse du serveur n&apos;a pas pu être comprise. Rien n&apos;est perdu&#xa0;; dites-le à l&apos;inspection.</translation>
    </message>
    <message>
        <source>The line broke while sending. The next sync looks first what the hub holds, and sends only the rest.</source>
        <translation>La ligne s&apos;est coupée pendant l&apos;envoi. La prochaine synchronisation regarde d&apos;abord ce que le serveur a, et n&apos;envoie que le reste.</translation>
    </message>
    <message>
        <source>The warehouse is being rebuilt. Try again in some minutes.</source>
        <translation>L&apos;entrepôt de données est en reconstruction. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The warehouse did not answer the question. Its words: {message}</source>
        <translation>L&apos;entrepôt de données n&apos;a pas répondu à la question. Ses mots&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Something was changed both here and at the hub. Choose one; the other stays in the history.</source>
        <translation>Quelque chose a été changé ici et sur le serveur. Choisissez l&apos;un&#xa0;; l&apos;autre reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>the register is connected to no hub</source>
        <translation>le registre n&apos;est relié à aucun serveur</translation>
    </message>
    <message>
        <source>not an address of a hub</source>
        <translation>ce n&apos;est pas l&apos;adresse d&apos;un serveur</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>the line to the hub went quiet</source>
        <translation>la ligne vers le serveur est devenue muette</translation>
    </message>
    <message>
        <source>who answers cannot prove to be the hub</source>
        <translation>celui qui répond ne peut pas prouver qu&apos;il est le serveur</translation>
    </message>
    <message>
        <source>something else answered, such as a sign-in page of the network</source>
        <translation>autre chose a répondu, comme une page de connexion du réseau</translation>
    </message>
    <message>
        <source>the hub does not let us in</source>
        <translation>le serveur ne nous laisse pas entrer</translation>
    </message>
    <message>
        <source>the key has a typing mistake</source>
        <translation>la clé a une faute de frappe</translation>
    </message>
    <message>
        <source>the account may not do that at the hub</source>
        <translation>le compte n&apos;a pas ce droit sur le serveur</translation>
    </message>
    <message>
        <source>the hub is busy or being serviced</source>
        <translation>le serveur est occupé ou en entretien</translation>
    </message>
    <message>
        <source>a version of DHIS2 that is not supported</source>
        <translation>une version de DHIS2 qui n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>the hub uses another calendar</source>
        <translation>le serveur utilise un autre calendrier</translation>
    </message>
    <message>
        <source>another database answers under the hub&apos;s address</source>
        <translation>une autre base de données répond à l&apos;adresse du serveur</translation>
    </message>
    <message>
        <source>the hub did not accept something</source>
        <translation>le serveur n&apos;a pas accepté quelque chose</translation>
    </message>
    <message>
        <source>the hub&apos;s answer cannot be read</source>
        <translation>la réponse du serveur ne se lit pas</translation>
    </message>
    <message>
        <source>the line broke while sending: looked up at the next sync</source>
        <translation>la ligne s&apos;est coupée pendant l&apos;envoi&#xa0;: vérifié à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>the warehouse did not answer the question</source>
        <translation>l&apos;entrepôt de données n&apos;a pas répondu à la question</translation>
    </message>
    <message>
        <source>changed both here and at the hub: to be answered</source>
        <translation>changé ici et sur le serveur&#xa0;: réponse attendue</translation>
    </message>
    <message>
        <source>This is not understood here. Look at what was typed, then try again.</source>
        <translation>Ce n&apos;est pas compris ici. Regardez ce qui a été saisi, puis réessayez.</translation>
    </message>
    <message>
        <source>The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} is added afterwards, in the settings.</source>
        <translation>La première personne doit faire entrer les autres, et le rôle {text} ne le permet pas. Prenez un de ceux-ci&#xa0;: {allowed}&#xa0;; {text} s&apos;ajoute ensuite, dans les réglages.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. Look at it and type it again.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas compris pour {where}. Regardez-le et saisissez-le encore.</translation>
    </message>
    <message>
        <source>Something is missing at {where}. Type it, then try again.</source>
        <translation>Il manque quelque chose pour {where}. Saisissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Something is missing. Type it, then try again.</source>
        <translation>Il manque quelque chose. Saisissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This return is complete already. Nothing was changed; to type in it, open it again (Alt+O).</source>
        <translation>Cette fiche est déjà terminée. Rien n&apos;a été changé&#xa0;; pour y saisir, rouvrez-la (Alt+O).</translation>
    </message>
    <message>
        <source>This is not allowed here. Ask a head teacher or the district office.</source>
        <translation>Ce n&apos;est pas permis ici. Demandez à un directeur ou au bureau du district.</translation>
    </message>
    <message>
        <source>A {role} may not do this ({right}). Ask a head teacher or the district office.</source>
        <translation>Le rôle {role} ne permet pas cela ({right}). Demandez à un directeur ou au bureau du district.</translation>
    </message>
    <message>
        <source>{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>{where} est abîmé (d&apos;abord à l&apos;entrée {seq}). Rien n&apos;a été changé ni enlevé. Restaurez à côté la dernière copie de sauvegarde.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>{where} est abîmé. Rien n&apos;a été changé ni enlevé. Restaurez à côté la dernière copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>Le registre est abîmé. Rien n&apos;a été changé ni enlevé. Restaurez à côté la dernière copie de sauvegarde.</translation>
    </message>
    <message>
        <source>{where} is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).</source>
        <translation>{where} n&apos;est pas un registre. Choisissez le dossier qui finit par .rejista, ou créez-en un (Ctrl+N).</translation>
    </message>
    <message>
        <source>This is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).</source>
        <translation>Ce n&apos;est pas un registre. Choisissez le dossier qui finit par .rejista, ou créez-en un (Ctrl+N).</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched. Free some space, then try again.</source>
        <translation>Le disque est plein. Ce qui y était est intact. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked (code {code}). What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>Le disque n&apos;a pas fait ce qu&apos;on lui demandait (code {code}). Ce qui était enregistré est en sécurité. Faites une copie de sauvegarde sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>The columns are not as they should be. Look at the first row of the file.</source>
        <translation>Les colonnes ne sont pas comme il faut. Regardez la première ligne du fichier.</translation>
    </message>
    <message>
        <source>There is no element &quot;{text}&quot; in the form {dataSet}. Look which cell was meant.</source>
        <translation>Il n&apos;y a pas d&apos;élément «&#xa0;{text}&#xa0;» dans le formulaire {dataSet}. Regardez de quelle case il s&apos;agit.</translation>
    </message>
    <message>
        <source>There is no data element &quot;{text}&quot; here. Look which cell was meant.</source>
        <translation>Il n&apos;y a pas ici d&apos;élément «&#xa0;{text}&#xa0;». Regardez de quelle case il s&apos;agit.</translation>
    </message>
    <message>
        <source>This data element is not known here. Look which cell was meant.</source>
        <translation>Cet élément n&apos;est pas connu ici. Regardez de quelle case il s&apos;agit.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. Look which cell was meant.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une combinaison de cet élément. Regardez de quelle case il s&apos;agit.</translation>
    </message>
    <message>
        <source>This element needs a combo, such as F,6. Look which cell was meant.</source>
        <translation>Cet élément demande une combinaison, comme F,6. Regardez de quelle case il s&apos;agit.</translation>
    </message>
    <message>
        <source>The school or place &quot;{text}&quot; is not in this register. Look at the code, or have it added first.</source>
        <translation>L&apos;école ou le lieu «&#xa0;{text}&#xa0;» n&apos;est pas dans ce registre. Regardez le code, ou faites-le ajouter d&apos;abord.</translation>
    </message>
    <message>
        <source>This school or place is not in this register. Look at the code, or have it added first.</source>
        <translation>Cette école ou ce lieu n&apos;est pas dans ce registre. Regardez le code, ou faites-le ajouter d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no form &quot;{text}&quot; here. Ctrl+2 shows those that there are.</source>
        <translation>Il n&apos;y a pas ici de formulaire «&#xa0;{text}&#xa0;». Ctrl+2 montre ceux qu&apos;il y a.</translation>
    </message>
    <message>
        <source>This form is not known here. Ctrl+2 shows those that there are.</source>
        <translation>Ce formulaire n&apos;est pas connu ici. Ctrl+2 montre ceux qu&apos;il y a.</translation>
    </message>
    <message>
        <source>{orgUnit} does not fill in {dataSet}. The district office says who fills in what.</source>
        <translation>{orgUnit} ne remplit pas {dataSet}. Le bureau du district dit qui remplit quoi.</translation>
    </message>
    <message>
        <source>This school does not fill in that form. The district office says who fills in what.</source>
        <translation>Cette école ne remplit pas ce formulaire. Le bureau du district dit qui remplit quoi.</translation>
    </message>
    <message>
        <source>This is another kind of period than the form has. Ctrl+2 shows the forms with their periods.</source>
        <translation>C&apos;est un autre type de période que celui du formulaire. Ctrl+2 montre les formulaires avec leurs périodes.</translation>
    </message>
    <message>
        <source>This return is filled in once for each of {allowed}. Choose one of them in the list of forms.</source>
        <translation>Cette fiche se remplit une fois pour chacun de {allowed}. Choisissez-en un dans la liste des formulaires.</translation>
    </message>
    <message>
        <source>This return is filled in once for each term. Choose the term in the list of forms.</source>
        <translation>Cette fiche se remplit une fois par trimestre. Choisissez le trimestre dans la liste des formulaires.</translation>
    </message>
    <message>
        <source>Another form ({dataSet}) has {value} here, typed by {by}. Alt+R replaces it in both, Esc keeps it.</source>
        <translation>Un autre formulaire ({dataSet}) a ici {value}, saisi par {by}. Alt+R le remplace dans les deux, Esc le garde.</translation>
    </message>
    <message>
        <source>This value was typed through another form and stands in both. Alt+R replaces it in both, Esc keeps it.</source>
        <translation>Cette valeur a été saisie dans un autre formulaire et vaut dans les deux. Alt+R la remplace dans les deux, Esc la garde.</translation>
    </message>
    <message>
        <source>The return is complete, so its values stay. To change one, open it again (Alt+O).</source>
        <translation>La fiche est terminée, ses valeurs restent donc. Pour en changer une, rouvrez-la (Alt+O).</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to put right. F8 goes to the first.</source>
        <translation>Pas encore terminé&#xa0;: {count} à corriger. F8 va au premier.</translation>
    </message>
    <message>
        <source>Not complete yet: some things do not add up. F8 goes to the first.</source>
        <translation>Pas encore terminé&#xa0;: certaines choses ne sont pas d&apos;accord. F8 va à la première.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to explain. F8 goes to the first, F7 takes the reason.</source>
        <translation>Pas encore terminé&#xa0;: {count} à justifier. F8 va au premier, F7 prend le motif.</translation>
    </message>
    <message>
        <source>Not complete yet: some warnings have no reason. F8 goes to the first, F7 takes the reason.</source>
        <translation>Pas encore terminé&#xa0;: certains avertissements n&apos;ont pas de motif. F8 va au premier, F7 prend le motif.</translation>
    </message>
    <message>
        <source>This is not an address of a hub. It looks like hub.example.org.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un serveur. Elle ressemble à hub.example.org.</translation>
    </message>
    <message>
        <source>The hub counts its periods by another calendar. Nothing was sent.</source>
        <translation>Le serveur compte ses périodes selon un autre calendrier. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The hub did not accept it, and does not say why. What was typed is kept.</source>
        <translation>Le serveur ne l&apos;a pas accepté, et ne dit pas pourquoi. Ce qui a été saisi est gardé.</translation>
    </message>
    <message>
        <source>The warehouse did not answer the question. Try again in some minutes.</source>
        <translation>L&apos;entrepôt n&apos;a pas répondu à la question. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>No hub is known under this address. Check the address, and whether there is a line.</source>
        <translation>Aucun serveur n&apos;est connu sous cette adresse. Vérifiez l&apos;adresse, et s&apos;il y a du réseau.</translation>
    </message>
    <message>
        <source>The computer is there, but no hub runs on it just now. Try later, or check the address.</source>
        <translation>L&apos;ordinateur est là, mais aucun serveur n&apos;y tourne en ce moment. Réessayez plus tard, ou vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through. Ask who runs the network.</source>
        <translation>Le proxy du réseau ne nous laisse pas passer. Demandez à qui s&apos;occupe du réseau.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants to know who you are. Ask who runs the network.</source>
        <translation>Le proxy du réseau veut savoir qui vous êtes. Demandez à qui s&apos;occupe du réseau.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has run out, so nothing was sent. Check the computer&apos;s date; if it is right, tell the district.</source>
        <translation>Le certificat du serveur est périmé&#xa0;; rien n&apos;a été envoyé. Vérifiez la date de l&apos;ordinateur&#xa0;; si elle est juste, dites-le à l&apos;inspection.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date the hub&apos;s certificate does not count yet, so nothing was sent. Set the date.</source>
        <translation>D&apos;après la date de cet ordinateur, le certificat du serveur ne vaut pas encore&#xa0;; rien n&apos;a été envoyé. Réglez la date.</translation>
    </message>
    <message>
        <source>Who answers has the certificate of another address, so nothing was sent. Check the address.</source>
        <translation>Celui qui répond a le certificat d&apos;une autre adresse&#xa0;; rien n&apos;a été envoyé. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>This computer cannot check the hub&apos;s certificate, so nothing was sent. Ask the district for its certificate file.</source>
        <translation>Cet ordinateur ne peut pas vérifier le certificat du serveur&#xa0;; rien n&apos;a été envoyé. Demandez à l&apos;inspection son fichier de certificat.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Learners by grade and sex</source>
        <translation>Élèves par cours et sexe</translation>
    </message>
    <message>
        <source>No learners are typed yet for this year.</source>
        <translation>Aucun élève n&apos;est encore saisi pour cette année.</translation>
    </message>
    <message>
        <source>Girls for each boy, by grade</source>
        <translation>Filles pour un garçon, par cours</translation>
    </message>
    <message>
        <source>band %1 to %2 · circle inside, diamond outside</source>
        <translation>bande de %1 à %2 · cercle dedans, losange dehors</translation>
    </message>
    <message>
        <source>fewer girls</source>
        <translation>moins de filles</translation>
    </message>
    <message>
        <source>1.00 as many</source>
        <translation>1,00 autant</translation>
    </message>
    <message>
        <source>more girls</source>
        <translation>plus de filles</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Toutes les écoles</translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation>Face à la norme</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norme</translation>
    </message>
    <message>
        <source>No norms are set.</source>
        <translation>Aucune norme n&apos;est fixée.</translation>
    </message>
    <message>
        <source>%1: not for one school; it needs the district&apos;s population.</source>
        <translation>%1&#xa0;: pas pour une seule école&#xa0;; il faut la population du district.</translation>
    </message>
    <message>
        <source>Learners over the years</source>
        <translation>Élèves au fil des ans</translation>
    </message>
    <message>
        <source>No learners are typed yet for these years.</source>
        <translation>Aucun élève n&apos;est encore saisi pour ces années.</translation>
    </message>
    <message>
        <source>%1: not known here.</source>
        <translation>%1&#xa0;: inconnu ici.</translation>
    </message>
    <message>
        <source>This cannot be worked out here yet.</source>
        <translation>On ne peut pas encore le calculer ici.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Over 100 %: the population is an estimate.</source>
        <translation>Plus de 100&#xa0;%&#xa0;: la population est une estimation.</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <source>%1: the ages do not add up to the form&apos;s total; the ages are shown.</source>
        <translation>%1&#xa0;: les âges ne donnent pas le total du formulaire&#xa0;; ce sont les âges qu&apos;on montre.</translation>
    </message>
    <message>
        <source>%1 of %2 schools have not sent.</source>
        <translation>%1 écoles sur %2 n&apos;ont pas envoyé.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 fewer, %4 %</source>
        <translation>%1 à %2&#xa0;: %3 de moins, %4&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2: %3 more, %4 %</source>
        <translation>%1 à %2&#xa0;: %3 de plus, %4&#xa0;%</translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation>pas de latrines</translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation>pas de salle de classe</translation>
    </message>
    <message>
        <source>no books</source>
        <translation>pas de manuels</translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation>aucun qualifié</translation>
    </message>
    <message>
        <source>needs the population</source>
        <translation>il faut la population</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>rien par quoi diviser</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans la norme</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>below</source>
        <translation>au-dessous</translation>
    </message>
    <message>
        <source>far above</source>
        <translation>très au-dessus</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>très au-dessous</translation>
    </message>
    <message>
        <source>the line is the country&apos;s norm</source>
        <translation>la ligne est la norme du pays</translation>
    </message>
    <message>
        <source>the line is the target</source>
        <translation>la ligne est la cible</translation>
    </message>
    <message>
        <source>the line is target or norm</source>
        <translation>la ligne est la cible ou la norme</translation>
    </message>
    <message>
        <source>Target of %1: %2.</source>
        <translation>Cible de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The other norms are the country&apos;s.</source>
        <translation>Les autres normes sont celles du pays.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A school register that needs no server.</source>
        <translation>Un registre scolaire qui n&apos;a pas besoin de serveur.</translation>
    </message>
    <message>
        <source>The register to open: NAME.rejista</source>
        <translation>Le registre à ouvrir&#xa0;: NAME.rejista</translation>
    </message>
    <message>
        <source>Open the window, look that it is there, and end.</source>
        <translation>Ouvrir la fenêtre, voir qu&apos;elle est là, et finir.</translation>
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
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later: free to use, to look into, to change and to pass on. There is no warranty.</source>
        <translation>GNU General Public License, version 3 ou suivante&#xa0;: libre à utiliser, à étudier, à changer et à transmettre. Il n&apos;y a pas de garantie.</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Ce registre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>windows, pictures, print (LGPL 3)</source>
        <translation>fenêtres, images, impression (LGPL 3)</translation>
    </message>
    <message>
        <source>the encrypted register (BSD; public domain)</source>
        <translation>le registre chiffré (BSD&#xa0;; domaine public)</translation>
    </message>
    <message>
        <source>passphrases and keys (ISC)</source>
        <translation>mots de passe et clés (ISC)</translation>
    </message>
    <message>
        <source>the letters (Open Font License 1.1)</source>
        <translation>les lettres (Open Font License 1.1)</translation>
    </message>
    <message>
        <source>whose forms and words Rejista follows; none of its code is in it</source>
        <translation>dont Rejista suit les formes et les mots&#xa0;; rien de son code n&apos;y est</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BackupPart</name>
    <message>
        <source>A backup is one encrypted file; it opens with the passphrases of now. Keep one on a stick, away from the laptop: fire, thieves and water take both when they lie together.</source>
        <translation>Une sauvegarde est un seul fichier chiffré&#xa0;; elle s&apos;ouvre avec les mots de passe d&apos;aujourd&apos;hui. Gardez-en une sur une clé USB, loin de l&apos;ordinateur&#xa0;: le feu, les voleurs et l&apos;eau prennent les deux quand ils sont ensemble.</translation>
    </message>
    <message>
        <source>Backups kept in the register&apos;s own folder: the last three days and four weeks</source>
        <translation>Sauvegardes gardées dans le dossier du registre&#xa0;: les trois derniers jours et les quatre dernières semaines</translation>
    </message>
    <message>
        <source>Backups in the register</source>
        <translation>Sauvegardes dans le registre</translation>
    </message>
    <message>
        <source>Check and put back</source>
        <translation>Vérifier et restaurer</translation>
    </message>
    <message>
        <source>A check reads every page of the register and follows the journal&apos;s chain. A backup is put back beside this register, never over it; then choose it on the first page.</source>
        <translation>Une vérification lit chaque page du registre et suit la chaîne du journal. Une sauvegarde est remise à côté de ce registre, jamais par-dessus&#xa0;; choisissez-la ensuite sur la première page.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago.</source>
        <translation>
            <numerusform>Dernière sauvegarde il y a %n jour.</numerusform>
            <numerusform>Dernière sauvegarde il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1.</source>
        <translation>Dernière sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something is being copied or checked; wait for it or stop it.</source>
        <translation>Une copie ou une vérification est en cours&#xa0;; attendez-la ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Your role does not make backups.</source>
        <translation>Votre rôle ne fait pas de sauvegardes.</translation>
    </message>
    <message>
        <source>A head teacher or officer puts a backup back.</source>
        <translation>Un directeur ou un agent restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Arrêté. Rien n&apos;a été laissé.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1 %2 sur %3 pages</translation>
    </message>
    <message>
        <source>Reading the copy back from the disk…</source>
        <translation>Relecture de la copie sur le disque…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The backup is made and was read back. Put one on a stick, too.</source>
        <translation>La sauvegarde est faite et a été relue. Mettez-en une aussi sur une clé USB.</translation>
    </message>
    <message>
        <source>Back up to a file or stick</source>
        <translation>Copie vers un fichier ou une clé USB</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>Sauvegardes (*%1)</translation>
    </message>
    <message>
        <source>Copying to %1…</source>
        <translation>Copie vers %1…</translation>
    </message>
    <message>
        <source>The backup is in %1 and was read back. Take the stick out by the system&apos;s own way.</source>
        <translation>La sauvegarde est dans %1 et a été relue. Retirez la clé USB comme le système le demande.</translation>
    </message>
    <message>
        <source>Reading every page of the register…</source>
        <translation>Lecture de chaque page du registre…</translation>
    </message>
    <message>
        <source>All is whole: %1 pages, %2 entries in an unbroken journal.</source>
        <translation>Tout est entier&#xa0;: %1 pages, %2 entrées dans un journal sans rupture.</translation>
    </message>
    <message>
        <source>Something is damaged: %1. Make no new backups over old ones; put the last backup back beside this register and compare.</source>
        <translation>Quelque chose est abîmé&#xa0;: %1. Ne faites pas de nouvelle sauvegarde par-dessus les anciennes&#xa0;; remettez la dernière à côté de ce registre et comparez.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is beside this register, as %1. Sign out and choose it on the first page.</source>
        <translation>La sauvegarde est à côté de ce registre, sous le nom %1. Sortez et choisissez-la sur la première page.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardModel</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>pas attendu</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu&apos;ici</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>à rendre %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardTotals</name>
    <message>
        <source>Confirmed of expected</source>
        <translation>Confirmés sur attendus</translation>
    </message>
    <message>
        <source>Complete of expected</source>
        <translation>Terminées sur attendues</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardView</name>
    <message>
        <source>Return</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellPanel</name>
    <message>
        <source>This cell</source>
        <translation>Cette case</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>none, 0</source>
        <translation>aucun, 0</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>%1 was typed in %2 by %3. Your %4 waits: replace it in both, or keep what stands (Esc).</source>
        <translation>%1 a été saisi dans %2 par %3. Votre %4 attend&#xa0;: remplacez dans les deux, ou gardez ce qui y est (Esc).</translation>
    </message>
    <message>
        <source>No entry here.</source>
        <translation>Rien à saisir ici.</translation>
    </message>
    <message>
        <source>typed there by %1, %2</source>
        <translation>saisi là par %1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>typed &quot;%1&quot;, no value yet</source>
        <translation>saisi «&#xa0;%1&#xa0;», pas encore une valeur</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Cette question</translation>
    </message>
    <message>
        <source>Changed here and at the hub: %1 here, %2 there. Choose one; the other stays in the history.</source>
        <translation>Modifié ici et au serveur&#xa0;: %1 ici, %2 là-bas. Choisissez&#xa0;; l&apos;autre reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Changed here and at the hub. Choose one; the other stays in the history.</source>
        <translation>Modifié ici et au serveur. Choisissez&#xa0;; l&apos;autre reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The hub&apos;s words: %1</source>
        <translation>Les mots du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>All not accepted</source>
        <translation>Tous les refusés</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Enregistré ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>À quoi regarder</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Compte dans</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellPanelEditor</name>
    <message>
        <source>Enter keeps it, Esc leaves all as it was.</source>
        <translation>Enter garde, Esc laisse tout comme avant.</translation>
    </message>
    <message>
        <source>Write a few words, or press Esc.</source>
        <translation>Écrivez quelques mots, ou Esc.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellStrip</name>
    <message>
        <source>This cell: %1. %2</source>
        <translation>Cette case&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CensusPage</name>
    <message>
        <source>Census and returns</source>
        <translation>Recensement et fiches</translation>
    </message>
    <message>
        <source>Which forms</source>
        <translation>Quels formulaires</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Forms and returns</source>
        <translation>Formulaires et fiches</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Voir ce que contient ce registre
Personnes, sauvegarde, langue et apparence</translation>
    </message>
    <message>
        <source>No school is in this register yet</source>
        <translation>Il n&apos;y a pas encore d&apos;école dans ce registre</translation>
    </message>
    <message>
        <source>Forms come with a school. Make a register for your school, or take in the one that the district gives you.</source>
        <translation>Les formulaires viennent avec une école. Créez un registre pour votre école, ou recevez celui que l&apos;inspection vous donne.</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>The list could not be read. Ctrl+2 tries again.</source>
        <translation>La liste n&apos;a pas pu être lue. Ctrl+2 réessaie.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Tous, %1</translation>
    </message>
    <message>
        <source>To do, %1</source>
        <translation>À faire, %1</translation>
    </message>
    <message>
        <source>Complete, %1</source>
        <translation>Terminés, %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation>Continuer là</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The census was locked on %1. What is changed now is kept here, and the district office has to unlock it.</source>
        <translation>Le recensement a été verrouillé le %1. Ce qui change maintenant est gardé ici, et l&apos;inspection doit le déverrouiller.</translation>
    </message>
    <message>
        <source>A complete form can be opened again until the district locks the census on %1.</source>
        <translation>Un formulaire terminé peut être rouvert jusqu&apos;à ce que l&apos;inspection verrouille le recensement le %1.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n&apos;a été imprimé</translation>
    </message>
    <message>
        <source>Printed: %1, blank</source>
        <translation>Imprimé&#xa0;: %1, vierge</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>The charts could not be read</source>
        <translation>Les graphiques n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>Census day %1 %2</source>
        <translation>Jour du recensement %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the census
The charts come as soon as learners are typed</source>
        <translation>Remplir le recensement
Les graphiques viennent dès que des élèves sont saisis</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Voir ce que contient ce registre
Personnes, sauvegarde, langue et apparence</translation>
    </message>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Il n&apos;y a encore rien à dessiner</translation>
    </message>
    <message>
        <source>There are no charts for this register</source>
        <translation>Il n&apos;y a pas de graphiques pour ce registre</translation>
    </message>
    <message>
        <source>Charts are drawn from the census: learners by class, figures against their norms, girls for each boy, and the years before.</source>
        <translation>Les graphiques viennent du recensement&#xa0;: élèves par cours, chiffres face à leurs normes, filles pour un garçon, et les années d&apos;avant.</translation>
    </message>
    <message>
        <source>Charts need a school and a country pack that says what is counted.</source>
        <translation>Les graphiques demandent une école et un paquet de pays qui dit ce qu&apos;on compte.</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>En images</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tableaux</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Table (*.csv)</source>
        <translation>Image (*.png);;Dessin (*.svg);;Page (*.pdf);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n&apos;a été enregistré</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CommandSearch</name>
    <message>
        <source>Find or do anything</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <source>A page, an action, a return, a cell: &quot;P5 boys 10&quot;</source>
        <translation>Une page, une action, une fiche, une case&#xa0;: «&#xa0;P5 garçons 10&#xa0;»</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Rien ne répond à ces mots.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CompareModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ComparePage</name>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>This year and last year</source>
        <translation>Cette année et l&apos;an dernier</translation>
    </message>
    <message>
        <source>Sums and answers, %1</source>
        <translation>Sommes et réponses, %1</translation>
    </message>
    <message>
        <source>Every cell, %1</source>
        <translation>Chaque case, %1</translation>
    </message>
    <message>
        <source>What differs, %1</source>
        <translation>Ce qui diffère, %1</translation>
    </message>
    <message>
        <source>Enter goes to the cell</source>
        <translation>Entrée va à la case</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Comparer avec l&apos;an dernier</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConflictCard</name>
    <message>
        <source>type it here</source>
        <translation>écrivez-la ici</translation>
    </message>
    <message>
        <source>Why? The other side will read it</source>
        <translation>Pourquoi ? L&apos;autre côté le lira</translation>
    </message>
    <message>
        <source>Or another value (3)</source>
        <translation>Ou une autre valeur (3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation>d&apos;accord des deux côtés</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>sur ce portable</translation>
    </message>
    <message>
        <source>%1, on this laptop</source>
        <translation>%1, sur ce portable</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation>au serveur</translation>
    </message>
    <message>
        <source>%1, at the hub</source>
        <translation>%1, au serveur</translation>
    </message>
    <message>
        <source>Only the end differs, %1 and %2. Perhaps one of them was mistyped.</source>
        <translation>Seule la fin diffère, %1 et %2. Peut-être une faute de frappe.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep it, next</source>
        <translation>La garder, suivante</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep mine, next</source>
        <translation>Garder la mienne, suivante</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Take theirs, next</source>
        <translation>Prendre la leur, suivante</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Garder l&apos;autre</translation>
    </message>
    <message>
        <source>Keep the other, next</source>
        <translation>Garder l&apos;autre, suivante</translation>
    </message>
    <message>
        <source>Choose one first: 1 mine, 2 theirs, 3 another value.</source>
        <translation>Choisissez d&apos;abord : 1 la mienne, 2 la leur, 3 une autre valeur.</translation>
    </message>
    <message>
        <source>Type the other value.</source>
        <translation>Écrivez l&apos;autre valeur.</translation>
    </message>
    <message>
        <source>Say why in a few words; the other side will read it.</source>
        <translation>Dites pourquoi en peu de mots ; l&apos;autre côté le lira.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConflictsPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>Joined without a question</source>
        <translation>Joints sans question</translation>
    </message>
    <message>
        <source>The value you do not keep stays in the history. Until you answer, this one field is not sent; everything else goes on.</source>
        <translation>La valeur que vous ne gardez pas reste dans l&apos;historique. Tant que vous ne répondez pas, ce champ seul n&apos;est pas envoyé ; tout le reste continue.</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Répondu avant</translation>
    </message>
    <message>
        <source>Back to the exchange
What waits, what came in, what was sent</source>
        <translation>Retour à l&apos;échange
Ce qui attend, ce qui est venu, ce qui est parti</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Il n&apos;y a rien à trancher</translation>
    </message>
    <message>
        <source>When the same thing is changed here and at the hub, both answers stand here, and you choose.</source>
        <translation>Quand la même chose change ici et au serveur, les deux réponses sont ici, et vous choisissez.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici : %1</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Serveur : %1</translation>
    </message>
    <message>
        <source>before %1 · mine %2 · theirs %3</source>
        <translation>avant %1 · la mienne %2 · la leur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>The same thing was changed in two places. Nothing is lost; you choose.</source>
        <translation>La même chose a changé en deux endroits. Rien n&apos;est perdu ; vous choisissez.</translation>
    </message>
    <message numerus="yes">
        <source>%n where each side had changed other things</source>
        <translation>
            <numerusform>%n où chaque côté avait changé autre chose</numerusform>
            <numerusform>%n où chaque côté avait changé autre chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation>Gardée. L&apos;autre valeur reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>%1 kept; mine %2, theirs %3</source>
        <translation>%1 gardée ; la mienne %2, la leur %3</translation>
    </message>
    <message>
        <source>“%1” %2, %3</source>
        <translation>« %1 » %2, %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConnectPage</name>
    <message>
        <source>This register knows no hub any more. What was typed stays, and still waits.</source>
        <translation>Ce registre ne connaît plus de serveur. Ce qui a été saisi reste, et attend toujours.</translation>
    </message>
    <message>
        <source>You can connect any day; all work goes on without it.</source>
        <translation>Vous pouvez vous relier n&apos;importe quel jour ; tout se fait sans.</translation>
    </message>
    <message>
        <source>Where is the hub?</source>
        <translation>Où est le serveur ?</translation>
    </message>
    <message>
        <source>Who are you there?</source>
        <translation>Qui y êtes-vous ?</translation>
    </message>
    <message>
        <source>What do you need here?</source>
        <translation>Que vous faut-il ici ?</translation>
    </message>
    <message>
        <source>Nothing of your returns is sent in these three steps. The first sync begins only when you press F10.</source>
        <translation>Rien de vos relevés n&apos;est envoyé dans ces trois étapes. La première synchro ne commence que si vous appuyez sur F10.</translation>
    </message>
    <message>
        <source>%1, not reached yet</source>
        <translation>%1, pas encore joint</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>its address, from the district&apos;s sheet</source>
        <translation>son adresse, sur la feuille du district</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>connecté comme %1</translation>
    </message>
    <message>
        <source>the key, or the name, that the district gave you</source>
        <translation>la clé, ou le nom, que le district vous a donné</translation>
    </message>
    <message>
        <source>your school, its forms and rules</source>
        <translation>votre école, ses relevés et ses règles</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>L&apos;étape %1 est faite</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Your role may not connect the register. The head teacher can.</source>
        <translation>Votre rôle ne permet pas de relier le registre. La direction le peut.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>over a secure connection</source>
        <translation>par une liaison sûre</translation>
    </message>
    <message>
        <source>%1 is not reached now.</source>
        <translation>%1 n&apos;est pas joint maintenant.</translation>
    </message>
    <message>
        <source>Step 1 is done.</source>
        <translation>L&apos;étape 1 est faite.</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 répond, %2.</translation>
    </message>
    <message>
        <source>%1 answers as DHIS2 %2, %3.</source>
        <translation>%1 répond en DHIS2 %2, %3.</translation>
    </message>
    <message>
        <source>Asking what there is …</source>
        <translation>On demande ce qu&apos;il y a …</translation>
    </message>
    <message>
        <source>Signed in as %1, for %2.</source>
        <translation>Connecté comme %1, pour %2.</translation>
    </message>
    <message>
        <source>no school</source>
        <translation>aucune école</translation>
    </message>
    <message>
        <source>The password became a key of this computer and is not kept.</source>
        <translation>Le mot de passe est devenu une clé de cet ordinateur et n&apos;est pas gardé.</translation>
    </message>
    <message>
        <source>The key is good until %1.</source>
        <translation>La clé vaut jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>This account may read there, but not send. Ask the district.</source>
        <translation>Ce compte peut y lire, mais pas envoyer. Demandez au district.</translation>
    </message>
    <message numerus="yes">
        <source>%n forms of this register are not shown to us there; they wait here.</source>
        <translation>
            <numerusform>%n relevé de ce registre ne nous y est pas montré ; il attend ici.</numerusform>
            <numerusform>%n relevés de ce registre ne nous y sont pas montrés ; ils attendent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools of this register are not ours there; their returns wait here.</source>
        <translation>
            <numerusform>%n école de ce registre n&apos;y est pas à nous ; ses relevés attendent ici.</numerusform>
            <numerusform>%n écoles de ce registre n&apos;y sont pas à nous ; leurs relevés attendent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s clock and ours differ by %1. Look which is right.</source>
        <translation>L&apos;horloge du serveur et la nôtre diffèrent de %1. Voyez laquelle est juste.</translation>
    </message>
    <message>
        <source>The forms and lists here are the hub&apos;s already; there is nothing to bring.</source>
        <translation>Les relevés et listes d&apos;ici sont déjà ceux du serveur ; il n&apos;y a rien à apporter.</translation>
    </message>
    <message>
        <source>Bringing the forms and lists …</source>
        <translation>On apporte les relevés et les listes …</translation>
    </message>
    <message>
        <source>Bringing the forms and lists: %1 so far</source>
        <translation>On apporte les relevés et les listes : %1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>Se relier au serveur</translation>
    </message>
    <message>
        <source>This will bring about %1: forms %2, rules %3, schools and offices %4.</source>
        <translation>Cela apportera environ %1 : relevés %2, règles %3, écoles et bureaux %4.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldCanvas</name>
    <message>
        <source>The hub asks for it</source>
        <translation>Le serveur le demande</translation>
    </message>
    <message>
        <source>Does not agree with %1</source>
        <translation>N&apos;est pas d&apos;accord avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sum</source>
        <translation>%1&#xa0;: somme</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Justifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldSuggest</name>
    <message>
        <source>Answers that fit</source>
        <translation>Réponses possibles</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridLegend</name>
    <message>
        <source>right age for the grade</source>
        <translation>âge normal pour le cours</translation>
    </message>
    <message>
        <source>too young, no entry</source>
        <translation>trop jeune, rien à saisir</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>rien à saisir</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>défaire</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>rest empty</source>
        <translation>reste vide</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridModel</name>
    <message>
        <source>total on the form</source>
        <translation>total de la fiche</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>saisi %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>l&apos;an dernier %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridSection</name>
    <message>
        <source>There is a picture on the clipboard. Copy figures, then paste again.</source>
        <translation>Il y a une image dans le presse-papiers. Copiez des chiffres, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy figures, then paste again.</source>
        <translation>Il n&apos;y a pas de texte dans le presse-papiers. Copiez des chiffres, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>%1 on census day, %2, by age and sex</source>
        <translation>%1 au jour du recensement, %2, par âge et sexe</translation>
    </message>
    <message>
        <source>%1: totals</source>
        <translation>%1&#xa0;: totaux</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Âge, ans</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Collé&#xa0;: %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>across</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>Enter goes %1</source>
        <translation>Enter va %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::HeaderBar</name>
    <message>
        <source>Choose the school</source>
        <translation>Choisir l&apos;école</translation>
    </message>
    <message>
        <source>Choose the school (%1)</source>
        <translation>Choisir l&apos;école (%1)</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Année scolaire %1</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, %2: switch, lock, passphrase</source>
        <translation>%1, %2&#xa0;: changer, verrouiller, mot de passe</translation>
    </message>
    <message>
        <source>Switch person or lock</source>
        <translation>Changer de personne ou verrouiller</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer mon mot de passe</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::HelpView</name>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Plus d&apos;aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd&apos;hui, %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPage</name>
    <message>
        <source>Who: everyone</source>
        <translation>Qui&#xa0;: tous</translation>
    </message>
    <message>
        <source>Everything that was ever changed, by whom and why</source>
        <translation>Tout ce qui a changé, par qui et pourquoi</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Cell, word, person (Ctrl+F)</source>
        <translation>Case, mot, personne (Ctrl+F)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>All cells again</source>
        <translation>De nouveau toutes les cases</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Quoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>When: always</source>
        <translation>Quand&#xa0;: toujours</translation>
    </message>
    <message>
        <source>When: today</source>
        <translation>Quand&#xa0;: aujourd&apos;hui</translation>
    </message>
    <message>
        <source>When: this week</source>
        <translation>Quand&#xa0;: cette semaine</translation>
    </message>
    <message>
        <source>When: this month</source>
        <translation>Quand&#xa0;: ce mois</translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation>Entrées du journal, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Aller à la case</translation>
    </message>
    <message>
        <source>Nothing is ever taken out of the journal. Undo writes a new entry.</source>
        <translation>Rien n&apos;est jamais enlevé du journal. Défaire écrit une nouvelle entrée.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message numerus="yes">
        <source>Chain unbroken: %n entries</source>
        <translation>
            <numerusform>Chaîne entière&#xa0;: %n entrée</numerusform>
            <numerusform>Chaîne entière&#xa0;: %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: entries were changed outside Rejista</source>
        <translation>La chaîne est rompue&#xa0;: des entrées ont été changées hors de Rejista</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Undone, as a new entry: %1</source>
        <translation>Annulé, comme nouvelle entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something else stands there now, and it stays.</source>
        <translation>Autre chose y est maintenant, et cela reste.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo.</source>
        <translation>Il ne reste rien de vous à défaire.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as new entries: %1, and %n more</source>
        <translation>
            <numerusform>Défait, par de nouvelles entrées : %1, et %n autre</numerusform>
            <numerusform>Défait, par de nouvelles entrées : %1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is to be printed…</source>
        <translation>Lecture de ce qui est à imprimer…</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>une case</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n entries</source>
        <translation>
            <numerusform>Imprimé : %n entrée</numerusform>
            <numerusform>Imprimé : %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Cette entrée</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPart</name>
    <message>
        <source>Everything that was ever changed in this register, by whom, when and why. Nothing is ever taken out of it.</source>
        <translation>Tout ce qui a changé dans ce registre&#xa0;: qui, quand et pourquoi. Rien n&apos;en est jamais enlevé.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>On this page: %1</source>
        <translation>Sur cette page&#xa0;: %1</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>In a list of questions</source>
        <translation>Dans une liste de questions</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LanguagePart</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (projet)</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Utiliser cette langue</translation>
    </message>
    <message>
        <source>Words of the window and names of the forms. What was typed stays as it is.</source>
        <translation>Les mots de la fenêtre et les noms des formulaires. Ce qui a été saisi reste comme il est. Les fiches gardent la langue dans laquelle on les imprime.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LockPart</name>
    <message>
        <source>When nobody touches the laptop, the register locks itself. The last minute is counted down at the foot of the window; any key keeps it open. Nothing that was typed is lost.</source>
        <translation>Quand personne ne touche l&apos;ordinateur, le registre se verrouille seul. La dernière minute est comptée en bas de la fenêtre&#xa0;; une touche le garde ouvert. Rien de ce qui a été saisi n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Never (only where nobody else comes near)</source>
        <translation>Jamais (seulement si personne d&apos;autre ne vient)</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>%1 locks it at once, or lets another person sign in.</source>
        <translation>%1 verrouille tout de suite, ou laisse entrer une autre personne.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LookPart</name>
    <message>
        <source>Keys on the buttons</source>
        <translation>Touches sur les boutons</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours (light is the brightest in the sun)</source>
        <translation>Couleurs (clair est le plus lisible au soleil)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text (also Ctrl++ and Ctrl+- on any page)</source>
        <translation>Taille du texte (aussi Ctrl++ et Ctrl+- sur chaque page)</translation>
    </message>
    <message>
        <source>So it looks</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>P5 boys: the ages add up to 23, the form says 33. 10 are missing.</source>
        <translation>P5 garçons&#xa0;: les âges font 23, la fiche dit 33. Il en manque 10.</translation>
    </message>
    <message>
        <source>Typed by I. Sesay, 2 February. ɛ ɔ ŋ · 0123456789</source>
        <translation>Saisi par I. Sesay, 2 février. ɛ ɔ ŋ · 0123456789</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NeedStep</name>
    <message>
        <source>3 What do you need here?</source>
        <translation>3 Que vous faut-il ici ?</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Les apporter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewRegister</name>
    <message>
        <source>A new register: %1</source>
        <translation>Un nouveau registre&#xa0;: %1</translation>
    </message>
    <message>
        <source>the recovery sheet</source>
        <translation>la feuille de secours</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Créer le registre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The register is made already.</source>
        <translation>Le registre est déjà créé.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>On ne peut rien y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so the register was not made. Free some space, or choose another disk.</source>
        <translation>Le disque est plein, le registre n&apos;a donc pas été créé. Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Création du registre…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewSecret</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>Two or three words are easy to keep in mind and hard to guess.</source>
        <translation>Deux ou trois mots se retiennent bien et se devinent mal.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont pareils.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip of a finger locks you out.</source>
        <translation>Tapez-le encore une fois, pour qu&apos;un doigt maladroit ne vous ferme pas la porte.</translation>
    </message>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation>Les deux diffèrent. Tapez-le encore une fois.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PaneTabs</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What is kept of this passphrase is damaged. The recovery sheet opens the register (Alt+F).</source>
        <translation>Ce qui est gardé de ce mot de passe est abîmé. La feuille de secours ouvre le registre (Alt+F).</translation>
    </message>
    <message>
        <source>That passphrase does not open the register.</source>
        <translation>Ce mot de passe n&apos;ouvre pas le registre.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Attendez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphrasePart</name>
    <message>
        <source>Only you know it. It opens this register on this laptop; whoever has forgotten theirs needs the recovery sheet, or somebody who may manage people.</source>
        <translation>Vous seul le connaissez. Il ouvre ce registre sur cet ordinateur&#xa0;; qui a oublié le sien a besoin de la feuille de secours, ou de quelqu&apos;un qui peut gérer les personnes.</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement du mot de passe…</translation>
    </message>
    <message>
        <source>Type the passphrase that you signed in with.</source>
        <translation>Tapez le mot de passe avec lequel vous êtes entré.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The next time you sign in, type the new one.</source>
        <translation>Votre mot de passe est changé. La prochaine fois, tapez le nouveau.</translation>
    </message>
    <message>
        <source>That is not your passphrase of now.</source>
        <translation>Ce n&apos;est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Attendez %1, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PasteModel</name>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend afterwards</source>
        <translation>
            <numerusform>%n à corriger ensuite</numerusform>
            <numerusform>%n à corriger ensuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n non pris</numerusform>
            <numerusform>%n non pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cell</source>
        <translation>
            <numerusform>%n sans case</numerusform>
            <numerusform>%n sans case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n reste comme avant</numerusform>
            <numerusform>%n restent comme avant</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to paste.</source>
        <translation>Il n&apos;y a rien à coller dedans.</translation>
    </message>
    <message>
        <source>row %1, column %2 of the block</source>
        <translation>ligne %1, colonne %2 du bloc</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no entry there</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: rien à saisir là</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: below the form</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: sous le formulaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: right of the form</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: à droite du formulaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no cell there</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: pas de case là</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PastePreview</name>
    <message>
        <source>What the paste changes</source>
        <translation>Ce que le collage change</translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation>Coller %1 × %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PeopleOfRegister</name>
    <message>
        <source>last here: %1</source>
        <translation>dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>c&apos;est vous</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PeoplePart</name>
    <message>
        <source>Everybody signs in with a passphrase of their own, so that the journal can say who wrote what.</source>
        <translation>Chacun entre avec son propre mot de passe, pour que le journal dise qui a écrit quoi.</translation>
    </message>
    <message>
        <source>People of this register</source>
        <translation>Personnes de ce registre</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name, as others know it</source>
        <translation>Nom, comme les autres le connaissent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>A head teacher or officer adds and changes people.</source>
        <translation>Un directeur ou un agent ajoute et change les personnes.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Choisissez d&apos;abord quelqu&apos;un dans la liste.</translation>
    </message>
    <message>
        <source>Somebody else has to take you away.</source>
        <translation>C&apos;est à quelqu&apos;un d&apos;autre de vous retirer.</translation>
    </message>
    <message>
        <source>Agree on a first passphrase with them. They change it themselves under My passphrase.</source>
        <translation>Convenez ensemble d&apos;un premier mot de passe. La personne le change elle-même sous Mon mot de passe.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>What they may do changes at once; what they wrote stays.</source>
        <translation>Ce que cette personne peut faire change tout de suite&#xa0;; ce qu&apos;elle a écrit reste.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>The old one stops working. Agree on the new one with them.</source>
        <translation>L&apos;ancien ne marche plus. Convenez ensemble du nouveau.</translation>
    </message>
    <message>
        <source>Give this passphrase</source>
        <translation>Donner ce mot de passe</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. What they wrote stays, under their name. They can be added again.</source>
        <translation>%1 ne peut plus entrer ici. Ce que cette personne a écrit reste, sous son nom. On peut l&apos;ajouter de nouveau.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <translation>Peut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Tapez d&apos;abord le nom.</translation>
    </message>
    <message>
        <source>%1 is in this register already. Two people need two names.</source>
        <translation>%1 est déjà dans ce registre. Deux personnes demandent deux noms.</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>Ajout de %1…</translation>
    </message>
    <message>
        <source>%1 may now sign in as %2.</source>
        <translation>%1 peut maintenant entrer comme %2.</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Changement du rôle…</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 est maintenant %2.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement du mot de passe…</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Taking away…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ne peut plus entrer.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PlaceStep</name>
    <message>
        <source>Name of the register</source>
        <translation>Nom du registre</translation>
    </message>
    <message>
        <source>Folder on this laptop</source>
        <translation>Dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>The school&apos;s name, or the office&apos;s. It stands on the first page and can be seen without a passphrase.</source>
        <translation>Le nom de l&apos;école, ou du bureau. Il est sur la première page et se voit sans mot de passe.</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>Dans quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>The register needs a name.</source>
        <translation>Le registre a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Type the whole path of a folder, or choose one with Alt+O.</source>
        <translation>Tapez le chemin entier d&apos;un dossier, ou choisissez-en un avec Alt+O.</translation>
    </message>
    <message>
        <source>There is something of that name already, and it stays as it is. Choose another name or folder.</source>
        <translation>Il y a déjà quelque chose de ce nom, et cela reste. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nom et place</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n à faire</numerusform>
            <numerusform>%1, %n à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RecoverPane</name>
    <message>
        <source>Key on the recovery sheet</source>
        <translation>Clé de la feuille de secours</translation>
    </message>
    <message>
        <source>The sheet was printed when the register was made and is locked away at the school. Capital or small letters, with or without dashes: all is understood. The passphrase of the others stays as it is.</source>
        <translation>La feuille a été imprimée à la création du registre et est sous clé à l&apos;école. Majuscules ou minuscules, avec ou sans tirets&#xa0;: tout est compris. Le mot de passe des autres reste le même.</translation>
    </message>
    <message>
        <source>8 groups of 5 signs</source>
        <translation>8 groupes de 5 signes</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>The key is whole.</source>
        <translation>La clé est entière.</translation>
    </message>
    <message>
        <source>Group %1 does not fit. Compare it with the sheet, sign by sign.</source>
        <translation>Le groupe %1 ne va pas. Comparez-le avec la feuille, signe par signe.</translation>
    </message>
    <message>
        <source>%1 of 40 signs</source>
        <translation>%1 signes sur 40</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Ouverture du registre…</translation>
    </message>
    <message>
        <source>That key does not open this register. A newer sheet makes the older ones useless: look at its day.</source>
        <translation>Cette clé n&apos;ouvre pas ce registre. Une feuille plus récente rend les anciennes inutiles&#xa0;: regardez sa date.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Attendez %1, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RegistersPane</name>
    <message>
        <source>Registers opened before</source>
        <translation>Registres déjà ouverts</translation>
    </message>
    <message>
        <source>No register has been open on this laptop yet</source>
        <translation>Aucun registre n&apos;a encore été ouvert sur cet ordinateur</translation>
    </message>
    <message>
        <source>A register keeps a school&apos;s census here, encrypted, and needs no internet. Make one in four steps, or open one from a stick.</source>
        <translation>Un registre garde ici le recensement d&apos;une école, chiffré, sans internet. Créez-en un en quatre étapes, ou ouvrez-en un d&apos;une clé USB.</translation>
    </message>
    <message>
        <source>Enter opens one. Del takes it from this list; the register itself stays where it is.</source>
        <translation>Enter en ouvre un. Del le retire de cette liste&#xa0;; le registre lui-même reste à sa place.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Changed since it was complete</source>
        <translation>Changé depuis la fin de la saisie</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sections done</source>
        <translation>%1 · %2 sections finies sur %3</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>À rendre %1, %2</translation>
    </message>
    <message>
        <source>past the closing day</source>
        <translation>après le jour de clôture</translation>
    </message>
    <message>
        <source>the hub does not take this period today</source>
        <translation>le serveur n&apos;accepte pas cette période aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n à justifier</numerusform>
            <numerusform>%n à justifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet: %1.</source>
        <translation>Pas encore terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>F8 goes to the first.</source>
        <translation>F8 va au premier.</translation>
    </message>
    <message>
        <source>This return is complete, so its figures stay as they are.</source>
        <translation>Cette fiche est terminée, ses chiffres restent donc comme ils sont.</translation>
    </message>
    <message>
        <source>To change one, open it again and say why.</source>
        <translation>Pour en changer un, rouvrez-la et dites pourquoi.</translation>
    </message>
    <message>
        <source>The day for this return has passed.</source>
        <translation>Le jour de cette fiche est passé.</translation>
    </message>
    <message>
        <source>The district office can unlock it.</source>
        <translation>L&apos;inspection peut la déverrouiller.</translation>
    </message>
    <message numerus="yes">
        <source>All that is filled in adds up. %n answers are still empty.</source>
        <translation>
            <numerusform>Tout ce qui est rempli est juste. %n réponse est encore vide.</numerusform>
            <numerusform>Tout ce qui est rempli est juste. %n réponses sont encore vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is filled in and adds up.</source>
        <translation>Tout est rempli et tout est juste.</translation>
    </message>
    <message>
        <source>%1. F8 goes to the first.</source>
        <translation>%1. F8 va au premier.</translation>
    </message>
    <message>
        <source>Complete. Its figures stay as they are until it is opened again.</source>
        <translation>Terminé. Ses chiffres restent comme ils sont jusqu&apos;à la réouverture.</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Pourquoi la rouvrir&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold something else now and stay.</source>
        <translation>
            <numerusform>%n case a autre chose maintenant et reste.</numerusform>
            <numerusform>%n cases ont autre chose maintenant et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation>Rien n&apos;est à corriger.</translation>
    </message>
    <message>
        <source>That was the last section. Ctrl+Enter marks the return complete.</source>
        <translation>C&apos;était la dernière section. Ctrl+Enter termine la fiche.</translation>
    </message>
    <message>
        <source>Nothing here asks for a reason.</source>
        <translation>Rien ici ne demande de motif.</translation>
    </message>
    <message>
        <source>Note on this cell</source>
        <translation>Note sur cette case</translation>
    </message>
    <message>
        <source>Why does &quot;%1&quot; not apply? Without words it applies again.</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» est-il sans objet&#xa0;? Sans mots, il s&apos;applique de nouveau.</translation>
    </message>
    <message>
        <source>Printed as it stands.</source>
        <translation>Imprimé tel quel.</translation>
    </message>
    <message>
        <source>All is saved as you type.</source>
        <translation>Tout est enregistré à la saisie.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your last %n entries are kept in memory.</source>
        <translation>
            <numerusform>Non enregistré&#xa0;: votre dernière entrée (%n) est gardée en mémoire.</numerusform>
            <numerusform>Non enregistré&#xa0;: vos %n dernières entrées sont gardées en mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks nothing about this cell.</source>
        <translation>Le serveur ne demande rien sur cette case.</translation>
    </message>
    <message>
        <source>This register knows no hub yet; nothing was sent.</source>
        <translation>Ce registre ne connaît pas encore de serveur&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>What is not sent has no dot any more.</source>
        <translation>Ce qui n&apos;est pas envoyé n&apos;a plus de point.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of this return are not sent yet; each has a dot.</source>
        <translation>
            <numerusform>%n case de cette fiche n&apos;est pas encore envoyée&#xa0;; elle a un point.</numerusform>
            <numerusform>%n cases de cette fiche ne sont pas encore envoyées&#xa0;; chacune a un point.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this return is sent.</source>
        <translation>Toute cette fiche est envoyée.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsModel</name>
    <message>
        <source>all complete</source>
        <translation>tous terminés</translation>
    </message>
    <message>
        <source>due on day %1 of the month after</source>
        <translation>à rendre le %1 du mois suivant</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>à rendre %1, %2</translation>
    </message>
    <message>
        <source>part %1, %2</source>
        <translation>partie %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>à rendre %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPage</name>
    <message>
        <source>Which returns</source>
        <translation>Quels relevés</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Returns and how far they are</source>
        <translation>Les relevés et où ils en sont</translation>
    </message>
    <message>
        <source>Look at what there is to fill in
The census, the terms and the months, with their days</source>
        <translation>Voir ce qu&apos;il y a à remplir
Le recensement, les trimestres et les mois, avec leurs dates</translation>
    </message>
    <message>
        <source>No return is on its way yet</source>
        <translation>Aucun relevé n&apos;est encore en route</translation>
    </message>
    <message>
        <source>What is typed here goes to the hub with the next sync; this page shows how far each return is.</source>
        <translation>Ce qui est saisi ici part avec la prochaine synchro ; cette page montre où en est chaque relevé.</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing waits for an answer.</source>
        <translation>Rien n&apos;est en retard, et rien n&apos;attend de réponse.</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the hub, %3 %</source>
        <translation>%1 sur %2 confirmés par le serveur, %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n late, or waiting for an answer</source>
        <translation>
            <numerusform>%n en retard, ou qui attend une réponse</numerusform>
            <numerusform>%n en retard, ou qui attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Relevés</translation>
    </message>
    <message numerus="yes">
        <source>%n late, or waiting for an answer, under the other tabs</source>
        <translation>
            <numerusform>%n en retard ou en attente d&apos;une réponse, sous les autres onglets</numerusform>
            <numerusform>%n en retard ou en attente d&apos;une réponse, sous les autres onglets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 complete, %3 %</source>
        <translation>%1 sur %2 terminées, %3 %</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPanel</name>
    <message>
        <source>The chosen form</source>
        <translation>Le formulaire choisi</translation>
    </message>
    <message>
        <source>Where you stopped</source>
        <translation>Où vous en étiez</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Commencé par</translation>
    </message>
    <message>
        <source>Learners typed</source>
        <translation>Élèves saisis</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L&apos;an dernier</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 case</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Nothing stops “complete”</source>
        <translation>Rien n&apos;empêche de terminer</translation>
    </message>
    <message>
        <source>Open it and mark it complete.</source>
        <translation>Ouvrez-le et terminez.</translation>
    </message>
    <message>
        <source>1 section is still empty.</source>
        <translation>1 section est encore vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections are still empty.</source>
        <translation>
            <numerusform>%n section est encore vide.</numerusform>
            <numerusform>%n sections sont encore vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Et 1 autre.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stops “complete”</source>
        <translation>Une chose empêche de terminer</translation>
    </message>
    <message numerus="yes">
        <source>%n things stop “complete”</source>
        <translation>
            <numerusform>%n chose empêche de terminer</numerusform>
            <numerusform>%n choses empêchent de terminer</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsView</name>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SchoolStep</name>
    <message>
        <source>A school there</source>
        <translation>Une école là</translation>
    </message>
    <message>
        <source>The place itself</source>
        <translation>Le lieu lui-même</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Chiefdom, ward or district</source>
        <translation>Canton, commune ou district</translation>
    </message>
    <message>
        <source>Type some letters of its name</source>
        <translation>Tapez quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Places that fit</source>
        <translation>Lieux qui conviennent</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l&apos;école</translation>
    </message>
    <message>
        <source>EMIS code</source>
        <translation>Code EMIS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What the register holds</source>
        <translation>Ce que contient le registre</translation>
    </message>
    <message>
        <source>There is no country pack beside this program. Install Rejista again.</source>
        <translation>Il n&apos;y a pas de paquet de pays à côté de ce programme. Installez Rejista de nouveau.</translation>
    </message>
    <message>
        <source>Choose the level</source>
        <translation>Choisir le niveau</translation>
    </message>
    <message>
        <source>Choose the chiefdom or ward of your school – or the district, for an office.</source>
        <translation>Choisissez le canton ou la commune de votre école – ou le district, pour un bureau.</translation>
    </message>
    <message>
        <source>The ministry&apos;s codes look otherwise. Compare it with the paper, or go on.</source>
        <translation>Les codes du ministère ont une autre forme. Comparez avec le papier, ou continuez.</translation>
    </message>
    <message>
        <source>Choose a place first: some letters of its name, then Down.</source>
        <translation>Choisissez d&apos;abord un lieu&#xa0;: quelques lettres de son nom, puis Bas.</translation>
    </message>
    <message>
        <source>The school&apos;s name is missing.</source>
        <translation>Il manque le nom de l&apos;école.</translation>
    </message>
    <message>
        <source>The school&apos;s EMIS code is missing. It is on the census form.</source>
        <translation>Il manque le code EMIS de l&apos;école. Il est sur le formulaire de recensement.</translation>
    </message>
    <message>
        <source>Choose the school&apos;s level: it says which forms there are.</source>
        <translation>Choisissez le niveau de l&apos;école&#xa0;: il dit quels formulaires il y a.</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>L&apos;école</translation>
    </message>
    <message numerus="yes">
        <source>The register will hold %1 with the %n places in it. Schools are added afterwards.</source>
        <translation>
            <numerusform>Le registre contiendra %1 avec le lieu (%n) qui s&apos;y trouve. Les écoles s&apos;ajoutent ensuite.</numerusform>
            <numerusform>Le registre contiendra %1 avec les %n lieux qui s&apos;y trouvent. Les écoles s&apos;ajoutent ensuite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SearchModel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Écoles</translation>
    </message>
    <message>
        <source>The cells of the forms are being gathered…</source>
        <translation>Les cases des formulaires sont rassemblées…</translation>
    </message>
    <message>
        <source>Nothing is found by these words. Fewer or other ones may find it.</source>
        <translation>Rien ne répond à ces mots. Moins de mots, ou d&apos;autres, aident peut-être.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SectionListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n à justifier</numerusform>
            <numerusform>%n à justifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Partie des réglages</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SettingsPart</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mon mot de passe</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The printed sheet opens the register when a passphrase is forgotten. Make a new one when it is lost or somebody saw it: the old one stops working at that moment.</source>
        <translation>La feuille imprimée ouvre le registre quand un mot de passe est oublié. Faites-en une nouvelle quand elle est perdue ou vue par quelqu&apos;un&#xa0;: l&apos;ancienne ne marche plus dès cet instant.</translation>
    </message>
    <message>
        <source>Key on the recovery sheet</source>
        <translation>Clé de la feuille de secours</translation>
    </message>
    <message>
        <source>A head teacher or officer makes a new recovery sheet.</source>
        <translation>Un directeur ou un agent fait une nouvelle feuille de secours.</translation>
    </message>
    <message>
        <source>The old sheet no longer works. Print the new one or save it now: when you leave this page, its key is shown nowhere again.</source>
        <translation>L&apos;ancienne feuille ne marche plus. Imprimez la nouvelle ou enregistrez-la maintenant&#xa0;: quand vous quittez cette page, sa clé n&apos;est plus montrée nulle part.</translation>
    </message>
    <message>
        <source>Sent to the printer. Lock the sheet away, apart from the laptop.</source>
        <translation>Envoyé à l&apos;imprimante. Mettez la feuille sous clé, loin de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Recovery sheet %1</source>
        <translation>Feuille de secours %1</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Enregistrer la feuille de secours en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, lock it away, and take the file off the laptop.</source>
        <translation>Enregistré sous %1. Imprimez-la, mettez-la sous clé, et retirez le fichier de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Yes, make a new sheet</source>
        <translation>Oui, faire une nouvelle feuille</translation>
    </message>
    <message>
        <source>The sheet that is locked away now stops working at once. Is a printer or a stick at hand for the new one?</source>
        <translation>La feuille sous clé ne marchera plus dès maintenant. Une imprimante ou une clé USB est-elle prête pour la nouvelle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SheetStep</name>
    <message>
        <source>The register is made. This key opens it when a passphrase is forgotten. It is shown only now: print it, or write it down, and lock it away apart from the laptop.</source>
        <translation>Le registre est créé. Cette clé l&apos;ouvre quand un mot de passe est oublié. Elle n&apos;est montrée que maintenant&#xa0;: imprimez-la, ou notez-la, et mettez-la sous clé loin de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Type group %1 from your paper</source>
        <translation>Tapez le groupe %1 de votre papier</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Groupe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save the sheet as PDF.</source>
        <translation>L&apos;imprimante ne l&apos;a pas pris. Regardez si elle est allumée, ou enregistrez la feuille en PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you type.</source>
        <translation>Envoyé à l&apos;imprimante. Regardez le papier avant de taper.</translation>
    </message>
    <message>
        <source>Recovery sheet %1</source>
        <translation>Feuille de secours %1</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Saved as %1. Print it elsewhere, then take the file off this laptop.</source>
        <translation>Enregistré sous %1. Imprimez-la ailleurs, puis retirez le fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>As on the sheet.</source>
        <translation>Comme sur la feuille.</translation>
    </message>
    <message>
        <source>Type the five signs that stand at number %1 on your paper.</source>
        <translation>Tapez les cinq signes du numéro %1 de votre papier.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the paper; empty the field to see the key again.</source>
        <translation>Ce n&apos;est pas le groupe %1. Comparez avec le papier&#xa0;; videz le champ pour revoir la clé.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Shell</name>
    <message>
        <source>Closing now would lose what is not saved. Close again to do it all the same.</source>
        <translation>Fermer maintenant ferait perdre ce qui n&apos;est pas enregistré. Fermez encore une fois pour le faire quand même.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignIn</name>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Quel registre&#xa0;?</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is back as &quot;%1&quot;. The register from before stays where it was.</source>
        <translation>La sauvegarde est remise sous le nom «&#xa0;%1&#xa0;». Le registre d&apos;avant reste à sa place.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignInFrame</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %1 %n entries are kept in memory.</source>
        <translation>
            <numerusform>Non enregistré&#xa0;: %1 %n entrée est gardée en mémoire.</numerusform>
            <numerusform>Non enregistré&#xa0;: %1 %n entrées sont gardées en mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation>Enregistré ici %1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n seconds: press any key to go on.</source>
        <translation>
            <numerusform>Verrouillage dans %n seconde&#xa0;: une touche pour continuer.</numerusform>
            <numerusform>Verrouillage dans %n secondes&#xa0;: une touche pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: the day is %1</source>
        <translation>Démonstration&#xa0;: nous sommes le %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SyncLogPage</name>
    <message>
        <source>When, what went, what came, and why one ended early</source>
        <translation>Quand, ce qui est parti, ce qui est venu, et pourquoi une a fini tôt</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchros</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Ce qu&apos;elle a apporté</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Nothing yet: there was no sync.</source>
        <translation>Rien encore : il n&apos;y a pas eu de synchro.</translation>
    </message>
    <message>
        <source>Nobody changed anything there since the sync before.</source>
        <translation>Personne n&apos;y a rien changé depuis la synchro d&apos;avant.</translation>
    </message>
    <message>
        <source>All earlier syncs</source>
        <translation>Toutes les synchros d&apos;avant</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SyncPage</name>
    <message>
        <source>The exchange, step by step</source>
        <translation>L&apos;échange, pas à pas</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est venu</translation>
    </message>
    <message>
        <source>What the hub did not accept</source>
        <translation>Ce que le serveur a refusé</translation>
    </message>
    <message>
        <source>Connect to the hub
Its address and a key, from the district&apos;s sheet: three steps</source>
        <translation>Se relier au serveur
Son adresse et une clé, de la feuille du district : trois étapes</translation>
    </message>
    <message>
        <source>Practise first
A hub inside this program; nothing of it reaches the district</source>
        <translation>S&apos;exercer d&apos;abord
Un serveur dans ce programme ; rien n&apos;en va au district</translation>
    </message>
    <message>
        <source>This register is not connected to a hub yet</source>
        <translation>Ce registre n&apos;est pas encore relié à un serveur</translation>
    </message>
    <message>
        <source>All work goes on without one. Connected, your returns reach the district by themselves, and what others changed comes back.</source>
        <translation>Tout se fait sans. Relié, vos relevés vont d&apos;eux-mêmes au district, et ce que d&apos;autres ont changé revient.</translation>
    </message>
    <message>
        <source>The training hub is being made …</source>
        <translation>On fait le serveur d&apos;exercice …</translation>
    </message>
    <message>
        <source>There is no training hub: %1</source>
        <translation>Il n&apos;y a pas de serveur d&apos;exercice : %1</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Your role may not exchange with the hub.</source>
        <translation>Votre rôle ne permet pas l&apos;échange avec le serveur.</translation>
    </message>
    <message>
        <source>Working, %1</source>
        <translation>En cours, %1</translation>
    </message>
    <message>
        <source>You can go on with other work; it goes on behind.</source>
        <translation>Vous pouvez continuer autre chose ; cela se fait derrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>All confirmed by the hub</source>
        <translation>Tout est confirmé par le serveur</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Training hub: nothing of this reaches the district.</source>
        <translation>Serveur d&apos;exercice : rien n&apos;en va au district.</translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation>La ligne s&apos;est coupée.</translation>
    </message>
    <message>
        <source>Nothing is lost. Next try in %1.</source>
        <translation>Rien n&apos;est perdu. Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>The line broke. %1 of %2 are with the hub, the rest wait here.</source>
        <translation>La ligne s&apos;est coupée. %1 sur %2 sont au serveur, le reste attend ici.</translation>
    </message>
    <message>
        <source>Next try in %1, or %2.</source>
        <translation>Prochain essai dans %1, ou %2.</translation>
    </message>
    <message>
        <source>New forms and lists came from the hub.</source>
        <translation>De nouveaux relevés et listes sont venus du serveur.</translation>
    </message>
    <message>
        <source>They come into use when this window opens them.</source>
        <translation>Ils servent dès que cette fenêtre les ouvre.</translation>
    </message>
    <message>
        <source>This is the training hub.</source>
        <translation>Ceci est le serveur d&apos;exercice.</translation>
    </message>
    <message>
        <source>Send, break, mend: nothing of it reaches the district.</source>
        <translation>Envoyez, cassez, corrigez : rien n&apos;en va au district.</translation>
    </message>
    <message>
        <source>Stopping after this piece</source>
        <translation>On arrête après ce morceau</translation>
    </message>
    <message>
        <source>Looking for the hub</source>
        <translation>On cherche le serveur</translation>
    </message>
    <message>
        <source>Sending: piece %1 of %2</source>
        <translation>Envoi : morceau %1 sur %2</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>Avec le serveur</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>If the line breaks or the power goes, nothing is lost and nothing is sent twice. It goes on from the last piece.</source>
        <translation>Si la ligne ou le courant se coupe, rien n&apos;est perdu et rien n&apos;est envoyé deux fois. On reprend au dernier morceau.</translation>
    </message>
    <message>
        <source>What you type goes with the next sync. Work goes on here whether there is a line or not.</source>
        <translation>Ce que vous saisissez part avec la prochaine synchro. Le travail continue, avec ou sans ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n conflit à trancher</numerusform>
            <numerusform>%n conflits à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>The same thing was changed in two places. Nothing is lost; you choose.</source>
        <translation>La même chose a changé en deux endroits. Rien n&apos;est perdu ; vous choisissez.</translation>
    </message>
    <message numerus="yes">
        <source>in %n returns</source>
        <translation>
            <numerusform>dans %n relevé</numerusform>
            <numerusform>dans %n relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Rien n&apos;attend l&apos;envoi</translation>
    </message>
    <message>
        <source>What is here is with the hub, or waits for an answer</source>
        <translation>Ce qui est ici est au serveur, ou attend une réponse</translation>
    </message>
    <message>
        <source>Last confirmed by the hub</source>
        <translation>Confirmé par le serveur en dernier</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Training hub</source>
        <translation>Serveur d&apos;exercice</translation>
    </message>
    <message>
        <source>%1, DHIS2 %2</source>
        <translation>%1, DHIS2 %2</translation>
    </message>
    <message>
        <source>the key was not tried yet</source>
        <translation>la clé n&apos;a pas encore été essayée</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>connecté comme %1</translation>
    </message>
    <message>
        <source>The key is good until %1</source>
        <translation>La clé vaut jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Ask the district for a new one before.</source>
        <translation>Demandez-en une nouvelle au district avant.</translation>
    </message>
    <message>
        <source>then the district gives a new one</source>
        <translation>puis le district en donne une nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%n from the last sync</source>
        <translation>
            <numerusform>%n de la dernière synchro</numerusform>
            <numerusform>%n de la dernière synchro</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet: there was no sync.</source>
        <translation>Rien encore : il n&apos;y a pas eu de synchro.</translation>
    </message>
    <message>
        <source>Nobody changed anything there since the sync before.</source>
        <translation>Personne n&apos;y a rien changé depuis la synchro d&apos;avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n; the others went on</source>
        <translation>
            <numerusform>%n ; les autres sont partis</numerusform>
            <numerusform>%n ; les autres sont partis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>The hub took everything.</source>
        <translation>Le serveur a tout pris.</translation>
    </message>
    <message>
        <source>Last time: %1 · %2</source>
        <translation>La dernière fois : %1 · %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TodayCards</name>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Ce qui vient</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>%1 of %2 forms complete</source>
        <translation>%1 formulaires terminés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Learners typed</source>
        <translation>Élèves saisis</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L&apos;an dernier</translation>
    </message>
    <message>
        <source>More or fewer</source>
        <translation>De plus ou de moins</translation>
    </message>
    <message>
        <source>No learners are typed yet for this year.</source>
        <translation>Aucun élève n&apos;est encore saisi pour cette année.</translation>
    </message>
    <message>
        <source>Last year is not known here.</source>
        <translation>L&apos;an dernier est inconnu ici.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TodayPage</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>The census, and what is coming</source>
        <translation>Le recensement, et ce qui vient</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Type from the paper forms
Each number is kept as you type; you can stop at any time</source>
        <translation>Saisir les formulaires papier
Chaque nombre est gardé à la saisie&#xa0;; on peut s&apos;arrêter à tout moment</translation>
    </message>
    <message>
        <source>Look at what there is to fill in
The census, the terms and the months, with their days</source>
        <translation>Voir ce qu&apos;il y a à remplir
Le recensement, les trimestres et les mois, avec leurs dates</translation>
    </message>
    <message>
        <source>Make it easy to read
Language, larger text, dark or high contrast</source>
        <translation>Rendre la lecture facile
Langue, texte plus grand, sombre ou contraste élevé</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Voir ce que contient ce registre
Personnes, sauvegarde, langue et apparence</translation>
    </message>
    <message>
        <source>The first page of your register is empty</source>
        <translation>La première page de votre registre est vide</translation>
    </message>
    <message>
        <source>Type the numbers once. Totals, checks, charts and the printed return then come from them.</source>
        <translation>Saisissez les nombres une fois. Totaux, contrôles, graphiques et fiche imprimée en viennent ensuite.</translation>
    </message>
    <message>
        <source>No school is in this register yet</source>
        <translation>Il n&apos;y a pas encore d&apos;école dans ce registre</translation>
    </message>
    <message>
        <source>Forms come with a school. Make a register for your school, or take in the one that the district gives you.</source>
        <translation>Les formulaires viennent avec une école. Créez un registre pour votre école, ou recevez celui que l&apos;inspection vous donne.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TroublePane</name>
    <message>
        <source>Other registers opened before</source>
        <translation>Autres registres déjà ouverts</translation>
    </message>
    <message>
        <source>Restore the backup of %1 beside it</source>
        <translation>Restaurer à côté la sauvegarde de %1</translation>
    </message>
    <message>
        <source>Choose a backup to restore beside it</source>
        <translation>Choisir une sauvegarde à restaurer à côté</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Backups of Rejista</source>
        <translation>Sauvegardes de Rejista</translation>
    </message>
    <message>
        <source>That backup is not whole. Nothing was made of it; choose an older one.</source>
        <translation>Cette sauvegarde n&apos;est pas entière. Rien n&apos;en a été fait&#xa0;; choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>The disk is full, so the backup did not fit beside the register. Free some space, then try again.</source>
        <translation>Le disque est plein, la sauvegarde n&apos;a donc pas trouvé place à côté du registre. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the register. Copy its folder to another place first.</source>
        <translation>On ne peut rien écrire à côté du registre. Copiez d&apos;abord son dossier ailleurs.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Unlock</name>
    <message>
        <source>Locked. Everything typed is saved.</source>
        <translation>Verrouillé. Tout ce qui a été saisi est enregistré.</translation>
    </message>
    <message>
        <source>Another person closes what is open here and signs in with their own passphrase.</source>
        <translation>Une autre personne ferme ce qui est ouvert ici et entre avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhereStep</name>
    <message>
        <source>1 Where is the hub?</source>
        <translation>1 Où est le serveur ?</translation>
    </message>
    <message>
        <source>Address, as on the district&apos;s sheet; or scan the sheet&apos;s square here</source>
        <translation>Adresse, comme sur la feuille du district ; ou lisez ici le carré de la feuille</translation>
    </message>
    <message>
        <source>Try the address</source>
        <translation>Essayer l&apos;adresse</translation>
    </message>
    <message>
        <source>Knocking at the hub …</source>
        <translation>On frappe au serveur …</translation>
    </message>
    <message>
        <source>The district&apos;s file with address and key</source>
        <translation>Le fichier du district avec adresse et clé</translation>
    </message>
    <message>
        <source>There is nothing in that file that can be read.</source>
        <translation>Il n&apos;y a rien de lisible dans ce fichier.</translation>
    </message>
    <message>
        <source>Certificate file of the district</source>
        <translation>Fichier de certificat du district</translation>
    </message>
    <message>
        <source>The district&apos;s certificate is taken in; it counts for this hub alone.</source>
        <translation>Le certificat du district est repris ; il vaut pour ce serveur seul.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhoPane</name>
    <message>
        <source>Who is at the laptop?</source>
        <translation>Qui est à l&apos;ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Choose with %1 or type the first letters</source>
        <translation>Choisissez avec %1 ou tapez les premières lettres</translation>
    </message>
    <message>
        <source>Use the printed recovery sheet, or ask the head teacher to give you a new one.</source>
        <translation>Utilisez la feuille de secours imprimée, ou demandez au directeur de vous donner un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Nobody can read this register without a passphrase, not even with the disk in hand.</source>
        <translation>Personne ne peut lire ce registre sans mot de passe, même avec le disque en main.</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>A head teacher or officer adds people: they sign in here, then Settings, People. Ask one of them to sit at the laptop with you.</source>
        <translation>Un directeur ou un agent ajoute les personnes&#xa0;: il entre ici, puis Réglages, Personnes. Demandez à l&apos;un d&apos;eux de venir à l&apos;ordinateur avec vous.</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Ouverture du registre…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhoStep</name>
    <message>
        <source>2 Who are you there?</source>
        <translation>2 Qui y êtes-vous ?</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Comment vous entrez</translation>
    </message>
    <message>
        <source>Key from the district</source>
        <translation>Clé du district</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Nom et mot de passe</translation>
    </message>
    <message>
        <source>Key, as printed on the district&apos;s sheet (it begins with d2p)</source>
        <translation>Clé, comme imprimée sur la feuille du district (elle commence par d2p)</translation>
    </message>
    <message>
        <source>Name at the hub</source>
        <translation>Nom au serveur</translation>
    </message>
    <message>
        <source>Password; it becomes a key of this computer and is not kept</source>
        <translation>Mot de passe ; il devient une clé de cet ordinateur et n&apos;est pas gardé</translation>
    </message>
    <message>
        <source>Capital and small letters matter, spaces do not. A typing mistake is noticed here, before anything is sent.</source>
        <translation>Majuscules et minuscules comptent, les espaces non. Une faute de frappe est vue ici, avant tout envoi.</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Essayer la clé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>The key stays locked inside this register, never in a file that others can read.</source>
        <translation>La clé reste enfermée dans ce registre, jamais dans un fichier que d&apos;autres peuvent lire.</translation>
    </message>
    <message>
        <source>No connection at the moment?</source>
        <translation>Pas de liaison en ce moment ?</translation>
    </message>
    <message>
        <source>Type the key now; it is tried when the line is there.</source>
        <translation>Tapez la clé maintenant ; elle sera essayée quand la ligne sera là.</translation>
    </message>
    <message>
        <source>Type name and password.</source>
        <translation>Tapez le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>Asking the hub who we are …</source>
        <translation>On demande au serveur qui nous sommes …</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Le fichier avec la clé</translation>
    </message>
    <message>
        <source>There is no key in that file. It begins with d2p.</source>
        <translation>Il n&apos;y a pas de clé dans ce fichier. Elle commence par d2p.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::YouStep</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>You are the first person in the register and let the others in; each gets a passphrase of their own.</source>
        <translation>Vous êtes la première personne du registre et faites entrer les autres&#xa0;; chacune reçoit son propre mot de passe.</translation>
    </message>
    <message>
        <source>Your name is missing. The others see it on the first page.</source>
        <translation>Il manque votre nom. Les autres le voient sur la première page.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
</TS>
