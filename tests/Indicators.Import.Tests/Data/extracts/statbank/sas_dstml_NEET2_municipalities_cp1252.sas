**********************************************************************************
* NB: Programmet køres i Enhanced Editor i SAS
*
* Dette program, som indeholder udtrækket fra Statistikbanken i XML-format, 
* danner følgende SAS-datasæt i WORK-biblioteket
*
* SAS-datasæt              Beskrivelse
* ----------------------   --------------------------------------------------------
* codes                    Kodede værdier i grupperingsvariabler.
* values                   Formaterede værdier i grupperingsvariabler. 
* codes_with_formats       Kodede værdier i grupperingsvariabler med formater påsat. 
*
* SAS-datasættets navn  får en label svarende til XML-filens "Title"-tag.
*
* Variabler i SAS-datasættene:
* ----------------------------
* Variabelnavnene hentes fra "Text=" informationen i "Variable"-tags.
*
* Alle grupperingsvariabler bliver typen CHARACTER med en længde svarende 
* til længst forekommende værdi for den aktuelle variabel.
*
* Analysevariablen (VALUE), som indeholder antallet, beløbet m.v., er altid numerisk.
*
* Formaterne oprettes på WORK i kataloget FORMATS og er dokumenteret i SAS-datasættet
* WORK.FORMATS_.
*
***************
* In English: *
***************
*
* Important: To be submitted from SAS Enhanced Editor.
*
* This program containing the Query fra StatBank Denmark in XML format
* creates the following SAS tables in the WORK-library:
*
* SAS-table                Description
* ----------------------   --------------------------------------------------------
* codes                    Coded values for classification variables.
* values                   Formatted values for classification variables. 
* codes_with_formats       Coded values with formats for classification variables. 
*
* The names of the SAS tables are labeled according to XML file "Title" Tag.
*
* The columns (variables) in the SAS tables:
* ------------------------------------------
* Column names are derived from "Text=" info in the "Variable" tags.
*
* All classification variables are CHARACTER types. The variable length is length of  
* the longest distinct value for the actual variabel.
* The analysis variable containg the numbers, amounts etc is always NUMERIC.
*
* Formats are created in the WORK library in the catalog FORMATS as documented in the 
* SAS table WORK.FORMATS_.
*
* Version august 2008, Danmarks Statistik, Statistics Denmark
***********************************************************************************;
options nosource nonotes validvarname=any errors=0;

data code_values_(keep=varname varlabel varcode varvalue) 
	values_(keep=varname varcode value);

	length varname $32 varlabel $256 varcode varvalue $200 value 8;
	retain varname varlabel;

	infile cards pad truncover eof=finish;
	input;

	select;
		when (find(_infile_,'<Creation-date>') ne 0) do;
			startpos=find(_infile_,'<Creation-date>');
			endpos=find(_infile_,'</Creation-date>'); 
			call symputx('CREATIONDATE',substr(_infile_,startpos+15,endpos-(startpos+15)));
		end;

		when (find(_infile_,'<Title>') ne 0) do;
			startpos=find(_infile_,'<Title>');
			endpos=find(_infile_,'</Title>'); 
			call symputx('DATASETTITLE',substr(_infile_,startpos+7,endpos-(startpos+7)));
		end;

		when (find(_infile_,'<Unit>') ne 0) do;
			call symputx('UNIT',scan(_infile_,2,'"<>'));
		end;

		when (find(_infile_,'<Variable') ne 0) do;
			number_of_vars+1;
			call symputx(cats('VARNAME',put(number_of_vars,3.) ),scan(_infile_,2,'"'));
			call symputx(cats('VARLABEL',put(number_of_vars,3.) ),scan(_infile_,4,'"'));
			varname=scan(_infile_,2,'"');
			varlabel=scan(_infile_,4,'"');
		end;

		when (find(_infile_,'<Value Code=') ne 0) do;
			varcode=scan(_infile_,2,'"<>');
			varvalue=scan(_infile_,3,'"<>');
			output code_values_;
		end;

		when (find(_infile_,'<No ') ne 0) do; 
			value=scan(_infile_,-3,'<>');
			do i=1 to number_of_vars;
				varname='V'!!trim(left(put(i,3.)));
				varcode=scan(_infile_,i*2,'"');
				output values_;
			end;
		end;

		otherwise;

	end;
	finish:  call symputx('NUMBER_OF_VARS',put(number_of_vars,3.) );
cards4;
<?xml version="1.0" encoding="UTF-16"?>
<Cube>
<MetaData>
<Language>0</Language>
<Creation-date>21-09-2021 10:23:13</Creation-date>
<LastUpdated>04-05-2021 08:00:00</LastUpdated>
<TableSource>NEET2</TableSource>
<Title>Befolkningen (16-24 år) efter alder, køn, status (NEET), bopælsområde og tid</Title>
<Contents>Befolkningen (16-24 år)</Contents>
<Unit>Antal</Unit>
<Note></Note>
<Notex>Der er foretage en mindre revision af tallene for 2016 er revideret pr. 12. juni 2020. Det medfører at NEET-gruppen stiger med 1.109 personer.</Notex>
<MissingNo>0</MissingNo>
<Variable Code="V1" Text="tid" Prescat="H" Presid="1">
<Value Code="2008">2008</Value>
<Value Code="2009">2009</Value>
<Value Code="2010">2010</Value>
<Value Code="2011">2011</Value>
<Value Code="2012">2012</Value>
<Value Code="2013">2013</Value>
<Value Code="2014">2014</Value>
<Value Code="2015">2015</Value>
<Value Code="2016">2016</Value>
<Value Code="2017">2017</Value>
<Value Code="2018">2018</Value>
<Value Code="2019">2019</Value>
</Variable>
<Variable Code="V2" Text="alder" Prescat="S" Presid="1">
<Value Code="IALT">I alt</Value>
</Variable>
<Variable Code="V3" Text="køn" Prescat="S" Presid="2">
<Value Code="TOT">I alt</Value>
<Value Code="M">Mænd</Value>
<Value Code="K">Kvinder</Value>
</Variable>
<Variable Code="V4" Text="status (NEET)" Prescat="S" Presid="3">
<Value Code="00">Aktive og ikke aktive i alt</Value>
<Value Code="05">Aktive</Value>
<Value Code="10">Ikke aktive (NEET)</Value>
</Variable>
<Variable Code="V5" Text="bopælsområde" Prescat="S" Presid="4">
<GeoArea>Denmark_municipality_07</GeoArea>
<Value Code="000">Hele landet</Value>
<Value Code="084">Region Hovedstaden</Value>
<Value Code="01">Landsdel Byen København</Value>
<Value Code="101">København</Value>
<Value Code="147">Frederiksberg</Value>
<Value Code="155">Dragør</Value>
<Value Code="185">Tårnby</Value>
<Value Code="02">Landsdel Københavns omegn</Value>
<Value Code="165">Albertslund</Value>
<Value Code="151">Ballerup</Value>
<Value Code="153">Brøndby</Value>
<Value Code="157">Gentofte</Value>
<Value Code="159">Gladsaxe</Value>
<Value Code="161">Glostrup</Value>
<Value Code="163">Herlev</Value>
<Value Code="167">Hvidovre</Value>
<Value Code="169">Høje-Taastrup</Value>
<Value Code="183">Ishøj</Value>
<Value Code="173">Lyngby-Taarbæk</Value>
<Value Code="175">Rødovre</Value>
<Value Code="187">Vallensbæk</Value>
<Value Code="03">Landsdel Nordsjælland</Value>
<Value Code="201">Allerød</Value>
<Value Code="240">Egedal</Value>
<Value Code="210">Fredensborg</Value>
<Value Code="250">Frederikssund</Value>
<Value Code="190">Furesø</Value>
<Value Code="270">Gribskov</Value>
<Value Code="260">Halsnæs</Value>
<Value Code="217">Helsingør</Value>
<Value Code="219">Hillerød</Value>
<Value Code="223">Hørsholm</Value>
<Value Code="230">Rudersdal</Value>
<Value Code="04">Landsdel Bornholm</Value>
<Value Code="400">Bornholm</Value>
<Value Code="411">Christiansø</Value>
<Value Code="085">Region Sjælland</Value>
<Value Code="05">Landsdel Østsjælland</Value>
<Value Code="253">Greve</Value>
<Value Code="259">Køge</Value>
<Value Code="350">Lejre</Value>
<Value Code="265">Roskilde</Value>
<Value Code="269">Solrød</Value>
<Value Code="06">Landsdel Vest- og Sydsjælland</Value>
<Value Code="320">Faxe</Value>
<Value Code="376">Guldborgsund</Value>
<Value Code="316">Holbæk</Value>
<Value Code="326">Kalundborg</Value>
<Value Code="360">Lolland</Value>
<Value Code="370">Næstved</Value>
<Value Code="306">Odsherred</Value>
<Value Code="329">Ringsted</Value>
<Value Code="330">Slagelse</Value>
<Value Code="340">Sorø</Value>
<Value Code="336">Stevns</Value>
<Value Code="390">Vordingborg</Value>
<Value Code="083">Region Syddanmark</Value>
<Value Code="07">Landsdel Fyn</Value>
<Value Code="420">Assens</Value>
<Value Code="430">Faaborg-Midtfyn</Value>
<Value Code="440">Kerteminde</Value>
<Value Code="482">Langeland</Value>
<Value Code="410">Middelfart</Value>
<Value Code="480">Nordfyns</Value>
<Value Code="450">Nyborg</Value>
<Value Code="461">Odense</Value>
<Value Code="479">Svendborg</Value>
<Value Code="492">Ærø</Value>
<Value Code="08">Landsdel Sydjylland</Value>
<Value Code="530">Billund</Value>
<Value Code="561">Esbjerg</Value>
<Value Code="563">Fanø</Value>
<Value Code="607">Fredericia</Value>
<Value Code="510">Haderslev</Value>
<Value Code="621">Kolding</Value>
<Value Code="540">Sønderborg</Value>
<Value Code="550">Tønder</Value>
<Value Code="573">Varde</Value>
<Value Code="575">Vejen</Value>
<Value Code="630">Vejle</Value>
<Value Code="580">Aabenraa</Value>
<Value Code="082">Region Midtjylland</Value>
<Value Code="09">Landsdel Østjylland</Value>
<Value Code="710">Favrskov</Value>
<Value Code="766">Hedensted</Value>
<Value Code="615">Horsens</Value>
<Value Code="707">Norddjurs</Value>
<Value Code="727">Odder</Value>
<Value Code="730">Randers</Value>
<Value Code="741">Samsø</Value>
<Value Code="740">Silkeborg</Value>
<Value Code="746">Skanderborg</Value>
<Value Code="706">Syddjurs</Value>
<Value Code="751">Aarhus</Value>
<Value Code="10">Landsdel Vestjylland</Value>
<Value Code="657">Herning</Value>
<Value Code="661">Holstebro</Value>
<Value Code="756">Ikast-Brande</Value>
<Value Code="665">Lemvig</Value>
<Value Code="760">Ringkøbing-Skjern</Value>
<Value Code="779">Skive</Value>
<Value Code="671">Struer</Value>
<Value Code="791">Viborg</Value>
<Value Code="081">Region Nordjylland</Value>
<Value Code="11">Landsdel Nordjylland</Value>
<Value Code="810">Brønderslev</Value>
<Value Code="813">Frederikshavn</Value>
<Value Code="860">Hjørring</Value>
<Value Code="849">Jammerbugt</Value>
<Value Code="825">Læsø</Value>
<Value Code="846">Mariagerfjord</Value>
<Value Code="773">Morsø</Value>
<Value Code="840">Rebild</Value>
<Value Code="787">Thisted</Value>
<Value Code="820">Vesthimmerlands</Value>
<Value Code="851">Aalborg</Value>
</Variable>
</MetaData>
<Data>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="000" >586807</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="000" >603890</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="000" >619823</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="000" >635450</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="000" >647161</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="000" >656309</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="000" >662228</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="000" >668556</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="000" >673374</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="000" >671471</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="000" >667523</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="000" >659027</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="084" >178756</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="084" >186402</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="084" >192452</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="084" >197979</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="084" >202735</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="084" >206500</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="084" >208544</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="084" >211304</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="084" >213602</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="084" >213734</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="084" >213678</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="084" >212073</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="01" >84238</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="01" >88430</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="01" >91666</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="01" >94660</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="01" >97712</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="01" >99651</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="01" >100427</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="01" >101830</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="01" >103054</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="01" >103712</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="01" >104790</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="01" >104908</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="101" >69584</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="101" >72804</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="101" >75218</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="101" >77773</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="101" >80636</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="101" >82341</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="101" >82924</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="101" >84078</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="101" >85410</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="101" >86056</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="101" >87176</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="101" >87168</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="147" >10098</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="147" >10891</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="147" >11537</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="147" >11795</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="147" >11865</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="147" >12084</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="147" >12150</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="147" >12435</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="147" >12300</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="147" >12398</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="147" >12483</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="147" >12696</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="155" >997</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="155" >1029</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="155" >1077</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="155" >1119</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="155" >1165</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="155" >1165</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="155" >1160</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="155" >1187</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="155" >1158</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="155" >1154</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="155" >1122</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="155" >1122</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="185" >3559</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="185" >3706</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="185" >3834</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="185" >3973</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="185" >4046</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="185" >4061</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="185" >4193</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="185" >4130</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="185" >4186</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="185" >4104</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="185" >4009</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="185" >3922</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="02" >52990</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="02" >54788</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="02" >56249</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="02" >57375</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="02" >58448</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="02" >59471</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="02" >60007</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="02" >60604</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="02" >61095</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="02" >60808</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="02" >60130</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="02" >59264</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="165" >3646</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="165" >3691</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="165" >3687</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="165" >3716</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="165" >3809</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="165" >3767</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="165" >3764</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="165" >3725</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="165" >3769</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="165" >3714</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="165" >3645</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="165" >3618</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="151" >4856</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="151" >5084</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="151" >5172</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="151" >5277</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="151" >5355</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="151" >5463</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="151" >5405</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="151" >5240</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="151" >5288</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="151" >5134</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="151" >5089</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="151" >5052</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="153" >3470</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="153" >3537</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="153" >3719</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="153" >3746</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="153" >3762</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="153" >3828</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="153" >3842</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="153" >3793</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="153" >3760</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="153" >3673</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="153" >3663</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="153" >3552</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="157" >6097</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="157" >6435</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="157" >6694</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="157" >6946</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="157" >7178</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="157" >7416</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="157" >7665</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="157" >7824</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="157" >7964</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="157" >7754</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="157" >7675</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="157" >7570</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="159" >6732</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="159" >7055</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="159" >7383</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="159" >7511</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="159" >7626</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="159" >7740</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="159" >7824</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="159" >7935</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="159" >8082</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="159" >8172</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="159" >8140</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="159" >7688</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="161" >2218</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="161" >2233</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="161" >2308</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="161" >2312</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="161" >2420</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="161" >2403</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="161" >2414</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="161" >2391</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="161" >2344</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="161" >2306</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="161" >2238</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="161" >2361</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="163" >2819</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="163" >2895</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="163" >2897</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="163" >2892</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="163" >2922</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="163" >3021</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="163" >3104</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="163" >3114</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="163" >3065</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="163" >3030</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="163" >3005</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="163" >3069</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="167" >5361</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="167" >5571</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="167" >5766</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="167" >5958</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="167" >6046</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="167" >6140</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="167" >6159</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="167" >6337</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="167" >6237</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="167" >6119</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="167" >5978</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="167" >5825</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="169" >4859</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="169" >5050</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="169" >5037</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="169" >5127</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="169" >5243</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="169" >5304</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="169" >5378</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="169" >5567</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="169" >5612</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="169" >5647</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="169" >5563</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="169" >5383</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="183" >2551</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="183" >2516</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="183" >2530</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="183" >2629</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="183" >2570</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="183" >2694</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="183" >2736</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="183" >2742</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="183" >2746</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="183" >2713</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="183" >2660</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="183" >2559</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="173" >5638</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="173" >5806</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="173" >5916</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="173" >6004</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="173" >6184</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="173" >6277</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="173" >6323</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="173" >6420</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="173" >6574</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="173" >6805</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="173" >6735</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="173" >6925</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="175" >3608</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="175" >3708</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="175" >3835</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="175" >3949</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="175" >4007</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="175" >3994</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="175" >3946</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="175" >4021</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="175" >4148</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="175" >4148</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="175" >4076</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="175" >4068</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="187" >1135</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="187" >1207</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="187" >1305</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="187" >1308</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="187" >1326</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="187" >1424</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="187" >1447</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="187" >1495</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="187" >1506</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="187" >1593</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="187" >1663</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="187" >1594</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="03" >37967</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="03" >39601</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="03" >40914</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="03" >42237</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="03" >42943</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="03" >43854</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="03" >44651</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="03" >45409</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="03" >46073</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="03" >45910</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="03" >45571</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="03" >44763</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="201" >1910</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="201" >2070</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="201" >2162</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="201" >2237</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="201" >2317</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="201" >2328</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="201" >2384</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="201" >2455</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="201" >2487</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="201" >2509</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="201" >2458</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="201" >2392</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="240" >3176</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="240" >3429</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="240" >3549</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="240" >3730</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="240" >3833</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="240" >3952</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="240" >4055</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="240" >4139</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="240" >4254</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="240" >4120</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="240" >4100</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="240" >4032</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="210" >3390</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="210" >3462</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="210" >3605</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="210" >3757</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="210" >3696</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="210" >3808</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="210" >3824</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="210" >3800</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="210" >3868</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="210" >3943</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="210" >3870</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="210" >3786</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="250" >3778</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="250" >3893</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="250" >4042</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="250" >4098</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="250" >4108</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="250" >4196</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="250" >4220</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="250" >4315</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="250" >4383</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="250" >4417</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="250" >4383</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="250" >4245</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="190" >3307</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="190" >3453</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="190" >3541</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="190" >3644</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="190" >3719</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="190" >3679</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="190" >3827</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="190" >3990</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="190" >4066</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="190" >4046</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="190" >3891</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="190" >3721</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="270" >3346</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="270" >3466</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="270" >3492</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="270" >3508</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="270" >3589</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="270" >3657</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="270" >3682</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="270" >3716</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="270" >3767</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="270" >3764</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="270" >3737</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="270" >3650</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="260" >2538</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="260" >2590</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="260" >2604</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="260" >2701</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="260" >2709</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="260" >2700</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="260" >2744</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="260" >2813</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="260" >2837</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="260" >2811</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="260" >2797</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="260" >2770</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="217" >5491</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="217" >5569</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="217" >5857</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="217" >6068</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="217" >6248</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="217" >6339</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="217" >6457</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="217" >6530</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="217" >6548</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="217" >6458</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="217" >6418</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="217" >6235</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="219" >4408</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="219" >4674</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="219" >4887</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="219" >5156</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="219" >5266</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="219" >5472</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="219" >5592</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="219" >5651</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="219" >5667</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="219" >5695</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="219" >5692</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="219" >5734</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="223" >1898</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="223" >1996</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="223" >2019</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="223" >2060</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="223" >2066</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="223" >2192</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="223" >2192</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="223" >2272</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="223" >2329</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="223" >2330</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="223" >2309</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="223" >2216</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="230" >4725</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="230" >4999</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="230" >5156</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="230" >5278</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="230" >5392</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="230" >5531</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="230" >5674</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="230" >5728</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="230" >5867</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="230" >5817</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="230" >5916</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="230" >5982</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="04" >3561</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="04" >3583</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="04" >3623</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="04" >3707</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="04" >3632</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="04" >3524</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="04" >3459</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="04" >3461</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="04" >3380</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="04" >3304</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="04" >3187</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="04" >3138</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="400" >3555</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="400" >3577</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="400" >3618</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="400" >3699</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="400" >3625</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="400" >3520</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="400" >3452</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="400" >3455</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="400" >3374</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="400" >3299</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="400" >3183</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="400" >3135</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="411" >6</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="411" >6</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="411" >5</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="411" >8</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="411" >7</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="411" >4</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="411" >7</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="411" >6</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="411" >6</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="411" >5</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="411" >4</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="411" >3</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="085" >76620</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="085" >78260</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="085" >80119</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="085" >82051</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="085" >83068</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="085" >84026</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="085" >85192</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="085" >86324</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="085" >86934</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="085" >86086</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="085" >85169</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="085" >83399</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="05" >21690</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="05" >22561</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="05" >23586</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="05" >24729</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="05" >25568</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="05" >26222</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="05" >27027</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="05" >27323</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="05" >27402</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="05" >26990</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="05" >26892</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="05" >26403</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="253" >4183</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="253" >4308</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="253" >4513</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="253" >4720</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="253" >4856</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="253" >4940</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="253" >5016</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="253" >5079</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="253" >5062</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="253" >4899</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="253" >4866</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="253" >4803</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="259" >5273</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="259" >5452</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="259" >5676</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="259" >5883</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="259" >6093</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="259" >6347</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="259" >6589</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="259" >6627</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="259" >6634</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="259" >6641</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="259" >6609</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="259" >6487</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="350" >1991</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="350" >2083</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="350" >2106</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="350" >2182</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="350" >2218</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="350" >2333</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="350" >2455</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="350" >2492</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="350" >2535</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="350" >2560</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="350" >2545</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="350" >2520</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="265" >8607</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="265" >9021</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="265" >9515</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="265" >10027</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="265" >10402</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="265" >10540</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="265" >10808</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="265" >10925</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="265" >10934</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="265" >10708</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="265" >10633</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="265" >10341</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="269" >1636</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="269" >1697</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="269" >1776</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="269" >1917</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="269" >1999</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="269" >2062</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="269" >2159</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="269" >2200</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="269" >2237</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="269" >2182</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="269" >2239</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="269" >2252</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="06" >54930</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="06" >55699</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="06" >56533</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="06" >57322</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="06" >57500</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="06" >57804</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="06" >58165</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="06" >59001</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="06" >59532</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="06" >59096</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="06" >58277</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="06" >56996</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="320" >3143</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="320" >3218</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="320" >3238</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="320" >3268</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="320" >3368</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="320" >3421</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="320" >3482</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="320" >3555</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="320" >3575</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="320" >3536</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="320" >3484</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="320" >3391</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="376" >5913</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="376" >5953</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="376" >5999</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="376" >5995</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="376" >5900</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="376" >5933</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="376" >5840</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="376" >5853</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="376" >5926</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="376" >5806</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="376" >5758</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="376" >5533</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="316" >6924</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="316" >6979</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="316" >7121</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="316" >7224</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="316" >7318</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="316" >7296</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="316" >7180</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="316" >7334</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="316" >7434</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="316" >7470</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="316" >7401</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="316" >7312</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="326" >4477</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="326" >4460</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="326" >4629</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="326" >4609</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="326" >4606</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="326" >4626</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="326" >4723</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="326" >4779</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="326" >4763</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="326" >4778</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="326" >4625</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="326" >4483</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="360" >4138</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="360" >4105</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="360" >4022</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="360" >4057</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="360" >3897</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="360" >3714</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="360" >3673</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="360" >3608</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="360" >3567</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="360" >3489</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="360" >3424</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="360" >3298</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="370" >8091</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="370" >8290</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="370" >8370</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="370" >8560</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="370" >8591</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="370" >8669</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="370" >8824</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="370" >8997</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="370" >9040</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="370" >8939</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="370" >8854</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="370" >8758</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="306" >2749</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="306" >2742</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="306" >2709</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="306" >2763</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="306" >2720</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="306" >2809</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="306" >2809</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="306" >2894</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="306" >2895</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="306" >2862</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="306" >2920</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="306" >2830</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="329" >3108</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="329" >3180</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="329" >3259</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="329" >3323</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="329" >3445</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="329" >3466</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="329" >3515</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="329" >3590</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="329" >3662</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="329" >3656</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="329" >3663</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="329" >3592</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="330" >7934</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="330" >8220</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="330" >8459</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="330" >8696</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="330" >8767</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="330" >8880</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="330" >9076</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="330" >9170</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="330" >9314</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="330" >9274</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="330" >9086</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="330" >8896</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="340" >2560</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="340" >2649</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="340" >2714</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="340" >2806</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="340" >2831</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="340" >2879</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="340" >2826</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="340" >2893</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="340" >2869</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="340" >2842</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="340" >2789</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="340" >2776</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="336" >1803</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="336" >1810</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="336" >1859</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="336" >1871</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="336" >1881</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="336" >1885</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="336" >1925</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="336" >1940</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="336" >1944</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="336" >1947</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="336" >1916</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="336" >1835</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="390" >4090</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="390" >4093</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="390" >4154</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="390" >4150</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="390" >4176</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="390" >4226</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="390" >4292</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="390" >4388</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="390" >4543</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="390" >4497</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="390" >4357</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="390" >4292</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="083" >125812</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="083" >128017</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="083" >130718</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="083" >133482</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="083" >135265</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="083" >136693</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="083" >137853</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="083" >138513</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="083" >139168</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="083" >138419</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="083" >136603</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="083" >134114</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="07" >51686</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="07" >52729</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="07" >54242</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="07" >55776</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="07" >56972</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="07" >58349</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="07" >59171</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="07" >59998</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="07" >60435</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="07" >60577</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="07" >59994</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="07" >58679</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="420" >3605</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="420" >3747</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="420" >3755</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="420" >3808</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="420" >3840</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="420" >3846</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="420" >3903</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="420" >3946</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="420" >4015</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="420" >4090</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="420" >3944</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="420" >3856</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="430" >4508</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="430" >4620</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="430" >4719</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="430" >4789</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="430" >4907</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="430" >4839</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="430" >4776</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="430" >4819</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="430" >4752</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="430" >4749</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="430" >4702</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="430" >4522</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="440" >1983</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="440" >2066</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="440" >2097</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="440" >2151</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="440" >2231</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="440" >2287</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="440" >2264</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="440" >2257</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="440" >2267</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="440" >2181</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="440" >2124</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="440" >2118</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="482" >1009</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="482" >1049</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="482" >995</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="482" >966</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="482" >929</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="482" >933</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="482" >923</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="482" >937</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="482" >934</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="482" >952</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="482" >938</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="482" >915</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="410" >3180</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="410" >3211</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="410" >3274</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="410" >3328</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="410" >3442</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="410" >3574</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="410" >3593</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="410" >3623</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="410" >3632</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="410" >3620</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="410" >3610</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="410" >3566</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="480" >2488</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="480" >2490</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="480" >2497</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="480" >2539</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="480" >2570</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="480" >2609</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="480" >2621</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="480" >2735</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="480" >2756</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="480" >2785</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="480" >2734</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="480" >2664</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="450" >2837</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="450" >2847</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="450" >2855</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="450" >2952</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="450" >2969</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="450" >3036</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="450" >3164</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="450" >3198</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="450" >3206</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="450" >3135</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="450" >3133</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="450" >3039</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="461" >25143</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="461" >25679</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="461" >27031</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="461" >28179</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="461" >29069</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="461" >30260</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="461" >30970</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="461" >31370</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="461" >31793</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="461" >32075</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="461" >32118</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="461" >31566</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="479" >6456</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="479" >6542</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="479" >6476</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="479" >6496</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="479" >6477</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="479" >6446</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="479" >6427</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="479" >6555</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="479" >6580</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="479" >6517</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="479" >6245</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="479" >6009</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="492" >477</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="492" >478</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="492" >543</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="492" >568</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="492" >538</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="492" >519</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="492" >530</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="492" >558</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="492" >500</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="492" >473</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="492" >446</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="492" >424</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="08" >74126</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="08" >75288</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="08" >76476</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="08" >77706</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="08" >78293</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="08" >78344</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="08" >78682</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="08" >78515</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="08" >78733</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="08" >77842</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="08" >76609</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="08" >75435</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="530" >2652</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="530" >2677</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="530" >2706</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="530" >2783</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="530" >2774</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="530" >2768</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="530" >2755</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="530" >2789</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="530" >2823</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="530" >2731</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="530" >2676</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="530" >2577</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="561" >13246</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="561" >13528</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="561" >13858</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="561" >14040</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="561" >14036</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="561" >13984</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="561" >14010</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="561" >13885</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="561" >13722</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="561" >13471</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="561" >13016</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="561" >12838</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="563" >205</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="563" >211</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="563" >222</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="563" >224</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="563" >228</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="563" >213</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="563" >209</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="563" >209</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="563" >203</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="563" >205</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="563" >226</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="563" >242</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="607" >5030</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="607" >5118</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="607" >5249</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="607" >5319</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="607" >5460</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="607" >5522</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="607" >5506</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="607" >5424</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="607" >5462</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="607" >5427</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="607" >5335</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="607" >5288</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="510" >5846</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="510" >5964</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="510" >6056</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="510" >6202</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="510" >6235</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="510" >6137</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="510" >6128</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="510" >5992</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="510" >5936</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="510" >5849</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="510" >5677</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="510" >5544</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="621" >9726</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="621" >9953</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="621" >10003</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="621" >10117</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="621" >10286</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="621" >10493</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="621" >10669</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="621" >10819</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="621" >10834</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="621" >10684</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="621" >10484</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="621" >10587</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="540" >7574</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="540" >7649</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="540" >7815</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="540" >7973</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="540" >7960</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="540" >7959</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="540" >8017</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="540" >7978</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="540" >7927</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="540" >7769</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="540" >7670</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="540" >7571</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="550" >4215</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="550" >4207</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="550" >4266</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="550" >4177</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="550" >4081</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="550" >4006</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="550" >3873</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="550" >3855</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="550" >3896</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="550" >3796</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="550" >3743</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="550" >3545</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="573" >5112</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="573" >5126</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="573" >5175</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="573" >5191</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="573" >5212</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="573" >5247</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="573" >5377</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="573" >5299</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="573" >5328</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="573" >5183</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="573" >5090</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="573" >4874</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="575" >4149</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="575" >4215</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="575" >4126</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="575" >4257</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="575" >4294</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="575" >4293</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="575" >4263</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="575" >4283</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="575" >4274</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="575" >4343</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="575" >4308</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="575" >4286</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="630" >10455</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="630" >10669</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="630" >11047</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="630" >11442</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="630" >11801</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="630" >11860</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="630" >11944</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="630" >12186</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="630" >12432</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="630" >12506</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="630" >12518</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="630" >12409</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="580" >5916</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="580" >5971</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="580" >5953</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="580" >5981</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="580" >5926</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="580" >5862</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="580" >5931</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="580" >5796</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="580" >5896</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="580" >5878</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="580" >5866</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="580" >5674</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="082" >141752</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="082" >146250</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="082" >150450</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="082" >154546</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="082" >157397</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="082" >159033</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="082" >159809</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="082" >161297</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="082" >162789</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="082" >163115</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="082" >162868</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="082" >161121</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="09" >96650</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="09" >100643</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="09" >104248</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="09" >107876</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="09" >110605</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="09" >112345</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="09" >113125</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="09" >114268</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="09" >115691</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="09" >116336</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="09" >116520</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="09" >115558</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="710" >3808</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="710" >3882</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="710" >4129</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="710" >4286</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="710" >4429</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="710" >4473</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="710" >4580</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="710" >4637</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="710" >4707</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="710" >4699</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="710" >4613</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="710" >4529</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="766" >3976</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="766" >4051</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="766" >4062</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="766" >4167</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="766" >4183</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="766" >4207</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="766" >4291</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="766" >4406</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="766" >4486</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="766" >4548</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="766" >4512</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="766" >4564</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="615" >8911</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="615" >9231</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="615" >9623</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="615" >9954</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="615" >10387</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="615" >10459</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="615" >10450</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="615" >10624</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="615" >10803</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="615" >10689</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="615" >10462</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="615" >10359</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="707" >3937</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="707" >3959</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="707" >4007</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="707" >4153</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="707" >4321</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="707" >4349</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="707" >4366</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="707" >4509</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="707" >4338</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="707" >4254</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="707" >4020</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="707" >3829</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="727" >1968</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="727" >2037</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="727" >2123</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="727" >2141</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="727" >2149</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="727" >2143</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="727" >2137</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="727" >2189</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="727" >2209</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="727" >2208</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="727" >2174</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="727" >2203</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="730" >9514</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="730" >9878</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="730" >10217</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="730" >10554</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="730" >10846</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="730" >11066</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="730" >11280</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="730" >11437</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="730" >11432</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="730" >11305</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="730" >11003</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="730" >10698</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="741" >264</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="741" >263</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="741" >249</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="741" >247</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="741" >211</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="741" >243</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="741" >244</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="741" >231</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="741" >217</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="741" >183</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="741" >184</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="741" >171</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="740" >8783</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="740" >9059</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="740" >9240</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="740" >9426</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="740" >9471</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="740" >9539</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="740" >9558</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="740" >9478</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="740" >9497</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="740" >9597</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="740" >9541</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="740" >9512</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="746" >4617</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="746" >4768</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="746" >4949</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="746" >5141</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="746" >5230</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="746" >5355</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="746" >5499</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="746" >5586</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="746" >5764</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="746" >5713</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="746" >5688</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="746" >5710</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="706" >3312</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="706" >3375</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="706" >3569</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="706" >3757</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="706" >3811</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="706" >3805</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="706" >3839</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="706" >3852</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="706" >3851</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="706" >3893</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="706" >3781</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="706" >3691</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="751" >47560</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="751" >50140</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="751" >52080</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="751" >54050</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="751" >55567</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="751" >56706</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="751" >56881</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="751" >57319</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="751" >58387</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="751" >59247</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="751" >60542</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="751" >60292</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="10" >45102</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="10" >45607</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="10" >46202</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="10" >46670</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="10" >46792</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="10" >46688</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="10" >46684</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="10" >47029</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="10" >47098</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="10" >46779</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="10" >46348</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="10" >45563</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="657" >9574</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="657" >9870</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="657" >10059</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="657" >10379</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="657" >10454</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="657" >10490</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="657" >10333</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="657" >10485</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="657" >10593</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="657" >10506</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="657" >10356</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="657" >10099</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="661" >6564</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="661" >6543</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="661" >6653</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="661" >6599</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="661" >6614</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="661" >6612</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="661" >6663</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="661" >6606</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="661" >6633</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="661" >6559</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="661" >6511</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="661" >6482</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="756" >3904</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="756" >3950</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="756" >4144</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="756" >4160</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="756" >4125</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="756" >4126</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="756" >4161</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="756" >4172</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="756" >4109</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="756" >4198</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="756" >4188</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="756" >4200</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="665" >2223</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="665" >2257</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="665" >2260</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="665" >2226</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="665" >2275</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="665" >2206</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="665" >2125</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="665" >2108</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="665" >2098</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="665" >2107</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="665" >2082</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="665" >1990</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="760" >6151</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="760" >6127</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="760" >6130</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="760" >6084</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="760" >6009</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="760" >6025</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="760" >6034</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="760" >6053</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="760" >5966</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="760" >5894</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="760" >5959</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="760" >5923</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="779" >5116</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="779" >5183</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="779" >5203</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="779" >5170</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="779" >5102</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="779" >5036</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="779" >4885</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="779" >4976</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="779" >5014</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="779" >4965</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="779" >4864</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="779" >4681</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="671" >2109</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="671" >2106</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="671" >2106</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="671" >2092</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="671" >2107</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="671" >2038</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="671" >2116</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="671" >2163</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="671" >2133</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="671" >2175</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="671" >2117</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="671" >2069</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="791" >9461</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="791" >9571</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="791" >9647</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="791" >9960</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="791" >10106</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="791" >10155</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="791" >10367</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="791" >10466</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="791" >10552</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="791" >10375</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="791" >10271</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="791" >10119</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="081" >63867</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="081" >64961</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="081" >66084</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="081" >67392</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="081" >68696</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="081" >70057</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="081" >70830</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="081" >71118</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="081" >70881</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="081" >70117</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="081" >69205</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="081" >68320</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="11" >63867</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="11" >64961</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="11" >66084</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="11" >67392</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="11" >68696</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="11" >70057</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="11" >70830</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="11" >71118</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="11" >70881</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="11" >70117</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="11" >69205</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="11" >68320</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="810" >3231</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="810" >3343</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="810" >3356</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="810" >3333</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="810" >3359</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="810" >3380</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="810" >3373</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="810" >3392</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="810" >3410</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="810" >3426</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="810" >3323</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="810" >3257</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="813" >5959</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="813" >5892</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="813" >5927</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="813" >5860</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="813" >5817</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="813" >5821</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="813" >5800</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="813" >5740</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="813" >5670</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="813" >5560</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="813" >5347</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="813" >5231</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="860" >6882</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="860" >6989</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="860" >7028</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="860" >7124</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="860" >7063</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="860" >7067</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="860" >6983</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="860" >6940</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="860" >6864</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="860" >6712</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="860" >6551</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="860" >6334</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="849" >3470</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="849" >3604</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="849" >3593</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="849" >3623</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="849" >3618</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="849" >3563</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="849" >3581</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="849" >3658</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="849" >3636</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="849" >3567</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="849" >3485</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="849" >3350</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="825" >91</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="825" >90</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="825" >100</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="825" >97</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="825" >103</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="825" >108</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="825" >105</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="825" >109</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="825" >102</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="825" >97</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="825" >101</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="825" >100</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="846" >4301</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="846" >4303</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="846" >4375</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="846" >4401</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="846" >4424</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="846" >4466</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="846" >4478</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="846" >4403</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="846" >4342</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="846" >4329</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="846" >4206</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="846" >4039</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="773" >2227</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="773" >2203</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="773" >2207</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="773" >2215</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="773" >2178</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="773" >2171</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="773" >2148</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="773" >2126</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="773" >2085</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="773" >2035</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="773" >2037</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="773" >2015</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="840" >2621</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="840" >2594</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="840" >2659</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="840" >2672</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="840" >2678</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="840" >2639</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="840" >2624</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="840" >2640</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="840" >2601</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="840" >2591</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="840" >2546</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="840" >2534</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="787" >4673</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="787" >4746</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="787" >4738</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="787" >4770</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="787" >4691</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="787" >4696</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="787" >4688</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="787" >4573</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="787" >4475</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="787" >4325</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="787" >4243</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="787" >4195</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="820" >3976</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="820" >3996</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="820" >3965</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="820" >3942</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="820" >3968</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="820" >3927</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="820" >3893</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="820" >3844</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="820" >3833</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="820" >3782</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="820" >3642</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="820" >3468</No>
<No V1="2008" V2="IALT" V3="TOT" V4="00" V5="851" >26436</No>
<No V1="2009" V2="IALT" V3="TOT" V4="00" V5="851" >27201</No>
<No V1="2010" V2="IALT" V3="TOT" V4="00" V5="851" >28136</No>
<No V1="2011" V2="IALT" V3="TOT" V4="00" V5="851" >29355</No>
<No V1="2012" V2="IALT" V3="TOT" V4="00" V5="851" >30797</No>
<No V1="2013" V2="IALT" V3="TOT" V4="00" V5="851" >32219</No>
<No V1="2014" V2="IALT" V3="TOT" V4="00" V5="851" >33157</No>
<No V1="2015" V2="IALT" V3="TOT" V4="00" V5="851" >33693</No>
<No V1="2016" V2="IALT" V3="TOT" V4="00" V5="851" >33863</No>
<No V1="2017" V2="IALT" V3="TOT" V4="00" V5="851" >33693</No>
<No V1="2018" V2="IALT" V3="TOT" V4="00" V5="851" >33724</No>
<No V1="2019" V2="IALT" V3="TOT" V4="00" V5="851" >33797</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="000" >528051</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="000" >535356</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="000" >551375</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="000" >567938</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="000" >578185</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="000" >587184</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="000" >592528</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="000" >593084</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="000" >600602</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="000" >601115</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="000" >598390</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="000" >589215</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="084" >160436</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="084" >165080</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="084" >170467</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="084" >176978</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="084" >181634</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="084" >185145</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="084" >186520</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="084" >188279</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="084" >191687</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="084" >192738</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="084" >192858</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="084" >191718</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="01" >75162</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="01" >78230</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="01" >81272</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="01" >84659</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="01" >87797</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="01" >89835</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="01" >90305</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="01" >91465</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="01" >93213</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="01" >94199</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="01" >95175</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="01" >95424</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="101" >61977</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="101" >64276</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="101" >66769</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="101" >69593</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="101" >72417</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="101" >74187</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="101" >74602</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="101" >75566</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="101" >77274</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="101" >78066</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="101" >79079</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="101" >79128</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="147" >9130</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="147" >9784</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="147" >10217</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="147" >10590</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="147" >10773</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="147" >11048</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="147" >11002</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="147" >11193</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="147" >11183</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="147" >11419</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="147" >11546</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="147" >11816</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="155" >902</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="155" >934</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="155" >957</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="155" >983</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="155" >1040</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="155" >1044</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="155" >1044</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="155" >1069</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="155" >1056</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="155" >1067</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="155" >1024</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="155" >1029</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="185" >3153</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="185" >3236</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="185" >3329</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="185" >3493</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="185" >3567</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="185" >3556</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="185" >3657</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="185" >3637</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="185" >3700</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="185" >3647</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="185" >3526</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="185" >3451</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="02" >47711</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="02" >48538</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="02" >49566</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="02" >51026</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="02" >52017</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="02" >52999</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="02" >53287</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="02" >53634</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="02" >54381</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="02" >54522</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="02" >54001</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="02" >53323</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="165" >3238</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="165" >3241</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="165" >3196</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="165" >3234</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="165" >3312</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="165" >3333</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="165" >3324</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="165" >3296</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="165" >3329</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="165" >3344</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="165" >3279</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="165" >3226</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="151" >4296</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="151" >4432</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="151" >4508</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="151" >4660</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="151" >4744</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="151" >4808</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="151" >4807</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="151" >4590</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="151" >4650</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="151" >4572</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="151" >4528</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="151" >4510</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="153" >3049</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="153" >3032</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="153" >3217</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="153" >3259</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="153" >3276</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="153" >3324</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="153" >3298</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="153" >3238</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="153" >3267</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="153" >3232</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="153" >3198</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="153" >3098</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="157" >5521</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="157" >5716</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="157" >5948</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="157" >6206</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="157" >6448</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="157" >6676</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="157" >6793</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="157" >6933</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="157" >7054</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="157" >6939</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="157" >6899</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="157" >6772</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="159" >6083</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="159" >6310</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="159" >6570</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="159" >6721</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="159" >6822</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="159" >6922</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="159" >7006</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="159" >7075</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="159" >7203</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="159" >7373</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="159" >7413</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="159" >7008</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="161" >2040</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="161" >2003</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="161" >2033</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="161" >2075</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="161" >2160</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="161" >2162</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="161" >2161</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="161" >2127</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="161" >2106</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="161" >2078</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="161" >2016</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="161" >2146</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="163" >2530</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="163" >2574</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="163" >2546</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="163" >2596</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="163" >2607</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="163" >2708</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="163" >2758</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="163" >2758</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="163" >2757</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="163" >2724</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="163" >2706</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="163" >2805</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="167" >4849</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="167" >4960</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="167" >5093</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="167" >5283</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="167" >5388</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="167" >5447</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="167" >5452</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="167" >5624</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="167" >5607</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="167" >5509</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="167" >5398</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="167" >5232</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="169" >4322</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="169" >4465</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="169" >4394</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="169" >4508</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="169" >4606</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="169" >4690</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="169" >4725</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="169" >4858</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="169" >4957</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="169" >5051</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="169" >4938</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="169" >4811</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="183" >2247</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="183" >2140</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="183" >2155</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="183" >2289</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="183" >2247</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="183" >2381</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="183" >2390</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="183" >2387</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="183" >2387</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="183" >2365</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="183" >2337</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="183" >2216</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="173" >5246</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="173" >5293</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="173" >5346</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="173" >5488</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="173" >5679</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="173" >5703</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="173" >5741</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="173" >5837</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="173" >6003</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="173" >6202</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="173" >6168</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="173" >6419</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="175" >3243</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="175" >3279</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="175" >3376</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="175" >3521</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="175" >3549</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="175" >3548</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="175" >3505</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="175" >3556</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="175" >3699</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="175" >3688</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="175" >3600</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="175" >3640</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="187" >1047</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="187" >1093</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="187" >1184</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="187" >1186</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="187" >1179</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="187" >1297</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="187" >1327</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="187" >1355</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="187" >1362</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="187" >1445</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="187" >1521</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="187" >1440</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="03" >34417</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="03" >35199</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="03" >36517</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="03" >38046</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="03" >38625</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="03" >39222</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="03" >39959</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="03" >40222</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="03" >41210</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="03" >41212</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="03" >40925</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="03" >40261</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="201" >1786</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="201" >1894</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="201" >1978</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="201" >2060</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="201" >2123</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="201" >2110</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="201" >2202</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="201" >2215</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="201" >2255</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="201" >2299</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="201" >2240</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="201" >2163</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="240" >2930</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="240" >3131</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="240" >3245</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="240" >3410</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="240" >3556</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="240" >3606</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="240" >3740</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="240" >3790</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="240" >3903</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="240" >3818</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="240" >3753</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="240" >3692</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="210" >3043</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="210" >3028</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="210" >3196</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="210" >3366</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="210" >3286</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="210" >3397</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="210" >3393</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="210" >3303</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="210" >3441</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="210" >3519</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="210" >3456</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="210" >3400</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="250" >3418</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="250" >3418</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="250" >3592</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="250" >3660</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="250" >3668</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="250" >3713</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="250" >3754</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="250" >3819</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="250" >3903</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="250" >3934</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="250" >3903</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="250" >3814</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="190" >2987</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="190" >3055</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="190" >3159</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="190" >3291</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="190" >3360</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="190" >3303</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="190" >3419</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="190" >3563</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="190" >3631</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="190" >3652</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="190" >3511</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="190" >3364</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="270" >2984</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="270" >3008</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="270" >3077</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="270" >3131</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="270" >3191</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="270" >3189</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="270" >3214</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="270" >3207</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="270" >3287</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="270" >3303</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="270" >3313</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="270" >3221</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="260" >2248</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="260" >2262</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="260" >2225</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="260" >2353</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="260" >2345</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="260" >2301</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="260" >2372</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="260" >2388</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="260" >2453</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="260" >2450</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="260" >2445</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="260" >2396</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="217" >4904</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="217" >4903</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="217" >5217</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="217" >5427</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="217" >5548</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="217" >5590</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="217" >5682</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="217" >5703</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="217" >5804</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="217" >5717</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="217" >5650</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="217" >5549</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="219" >4049</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="219" >4175</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="219" >4382</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="219" >4682</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="219" >4798</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="219" >4943</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="219" >5015</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="219" >4992</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="219" >5106</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="219" >5147</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="219" >5147</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="219" >5209</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="223" >1740</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="223" >1795</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="223" >1796</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="223" >1839</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="223" >1859</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="223" >1999</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="223" >1973</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="223" >2002</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="223" >2080</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="223" >2072</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="223" >2093</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="223" >1987</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="230" >4328</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="230" >4530</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="230" >4650</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="230" >4827</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="230" >4891</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="230" >5071</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="230" >5195</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="230" >5240</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="230" >5347</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="230" >5301</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="230" >5414</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="230" >5466</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="04" >3146</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="04" >3113</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="04" >3112</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="04" >3247</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="04" >3195</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="04" >3089</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="04" >2969</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="04" >2958</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="04" >2883</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="04" >2805</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="04" >2757</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="04" >2710</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="400" >3141</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="400" >3108</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="400" >3109</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="400" >3239</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="400" >3188</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="400" >3086</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="400" >2963</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="400" >2954</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="400" >2880</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="400" >2802</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="400" >2755</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="400" >2708</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="411" >5</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="411" >5</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="411" >3</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="411" >8</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="411" >7</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="411" >3</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="411" >6</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="411" >4</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="411" >3</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="411" >3</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="411" >2</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="411" >2</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="085" >68135</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="085" >68365</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="085" >70286</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="085" >72279</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="085" >73082</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="085" >74139</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="085" >75235</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="085" >75263</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="085" >76088</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="085" >75695</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="085" >74803</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="085" >73425</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="05" >19699</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="05" >20043</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="05" >21028</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="05" >22245</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="05" >22951</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="05" >23583</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="05" >24246</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="05" >24462</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="05" >24591</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="05" >24442</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="05" >24211</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="05" >23792</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="253" >3805</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="253" >3833</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="253" >4047</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="253" >4313</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="253" >4398</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="253" >4461</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="253" >4480</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="253" >4536</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="253" >4584</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="253" >4412</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="253" >4368</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="253" >4289</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="259" >4786</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="259" >4791</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="259" >5028</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="259" >5251</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="259" >5440</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="259" >5709</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="259" >5909</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="259" >5924</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="259" >5902</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="259" >5929</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="259" >5885</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="259" >5806</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="350" >1796</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="350" >1840</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="350" >1864</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="350" >1970</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="350" >1976</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="350" >2087</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="350" >2210</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="350" >2205</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="350" >2256</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="350" >2306</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="350" >2249</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="350" >2268</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="265" >7811</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="265" >8024</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="265" >8491</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="265" >8947</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="265" >9318</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="265" >9443</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="265" >9658</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="265" >9784</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="265" >9798</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="265" >9797</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="265" >9680</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="265" >9385</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="269" >1501</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="269" >1555</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="269" >1598</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="269" >1764</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="269" >1819</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="269" >1883</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="269" >1989</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="269" >2013</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="269" >2051</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="269" >1998</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="269" >2029</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="269" >2044</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="06" >48436</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="06" >48322</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="06" >49258</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="06" >50034</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="06" >50131</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="06" >50556</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="06" >50989</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="06" >50801</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="06" >51497</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="06" >51253</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="06" >50592</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="06" >49633</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="320" >2744</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="320" >2803</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="320" >2807</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="320" >2872</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="320" >2995</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="320" >3011</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="320" >3093</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="320" >3119</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="320" >3126</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="320" >3057</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="320" >3048</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="320" >2993</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="376" >5133</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="376" >5112</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="376" >5184</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="376" >5193</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="376" >5133</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="376" >5144</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="376" >5092</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="376" >4940</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="376" >5077</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="376" >4990</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="376" >4902</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="376" >4730</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="316" >6180</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="316" >6107</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="316" >6307</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="316" >6343</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="316" >6351</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="316" >6465</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="316" >6388</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="316" >6399</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="316" >6544</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="316" >6593</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="316" >6525</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="316" >6479</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="326" >3931</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="326" >3841</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="326" >4049</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="326" >3984</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="326" >3917</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="326" >3948</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="326" >4081</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="326" >4102</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="326" >4082</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="326" >4142</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="326" >4034</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="326" >3908</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="360" >3568</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="360" >3501</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="360" >3415</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="360" >3487</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="360" >3398</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="360" >3202</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="360" >3157</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="360" >2985</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="360" >2957</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="360" >2872</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="360" >2814</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="360" >2740</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="370" >7266</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="370" >7314</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="370" >7408</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="370" >7616</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="370" >7566</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="370" >7659</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="370" >7803</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="370" >7827</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="370" >7889</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="370" >7794</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="370" >7801</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="370" >7663</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="306" >2352</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="306" >2268</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="306" >2231</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="306" >2306</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="306" >2256</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="306" >2375</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="306" >2354</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="306" >2394</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="306" >2408</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="306" >2429</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="306" >2472</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="306" >2393</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="329" >2823</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="329" >2797</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="329" >2874</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="329" >2915</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="329" >3022</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="329" >3026</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="329" >3093</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="329" >3167</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="329" >3233</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="329" >3247</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="329" >3245</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="329" >3214</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="330" >7056</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="330" >7223</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="330" >7406</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="330" >7588</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="330" >7671</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="330" >7817</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="330" >8000</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="330" >7942</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="330" >8123</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="330" >8122</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="330" >7950</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="330" >7822</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="340" >2262</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="340" >2289</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="340" >2386</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="340" >2485</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="340" >2499</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="340" >2543</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="340" >2486</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="340" >2508</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="340" >2478</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="340" >2473</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="340" >2426</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="340" >2433</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="336" >1598</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="336" >1595</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="336" >1629</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="336" >1645</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="336" >1658</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="336" >1688</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="336" >1691</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="336" >1693</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="336" >1703</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="336" >1726</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="336" >1682</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="336" >1641</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="390" >3523</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="390" >3472</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="390" >3562</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="390" >3600</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="390" >3665</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="390" >3678</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="390" >3751</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="390" >3725</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="390" >3877</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="390" >3808</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="390" >3693</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="390" >3617</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="083" >113209</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="083" >113335</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="083" >116361</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="083" >119295</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="083" >120759</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="083" >122428</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="083" >123585</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="083" >122893</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="083" >123922</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="083" >123392</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="083" >121953</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="083" >118879</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="07" >46768</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="07" >46884</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="07" >48501</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="07" >50098</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="07" >51124</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="07" >52648</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="07" >53456</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="07" >53426</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="07" >54109</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="07" >54273</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="07" >53743</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="07" >52214</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="420" >3203</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="420" >3223</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="420" >3298</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="420" >3402</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="420" >3361</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="420" >3439</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="420" >3462</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="420" >3440</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="420" >3523</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="420" >3596</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="420" >3434</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="420" >3259</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="430" >4062</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="430" >4038</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="430" >4172</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="430" >4220</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="430" >4360</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="430" >4318</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="430" >4281</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="430" >4233</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="430" >4199</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="430" >4192</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="430" >4161</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="430" >3962</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="440" >1792</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="440" >1803</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="440" >1838</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="440" >1852</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="440" >1939</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="440" >2039</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="440" >2007</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="440" >1953</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="440" >1988</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="440" >1901</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="440" >1850</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="440" >1850</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="482" >893</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="482" >888</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="482" >861</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="482" >852</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="482" >822</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="482" >798</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="482" >779</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="482" >795</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="482" >787</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="482" >792</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="482" >791</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="482" >751</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="410" >2890</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="410" >2882</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="410" >2964</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="410" >3039</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="410" >3117</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="410" >3219</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="410" >3260</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="410" >3242</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="410" >3279</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="410" >3223</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="410" >3247</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="410" >3189</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="480" >2197</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="480" >2142</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="480" >2184</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="480" >2228</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="480" >2265</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="480" >2290</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="480" >2322</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="480" >2372</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="480" >2391</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="480" >2443</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="480" >2369</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="480" >2261</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="450" >2550</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="450" >2527</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="450" >2550</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="450" >2604</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="450" >2646</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="450" >2735</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="450" >2819</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="450" >2804</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="450" >2855</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="450" >2779</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="450" >2787</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="450" >2706</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="461" >22924</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="461" >23103</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="461" >24412</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="461" >25623</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="461" >26485</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="461" >27698</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="461" >28378</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="461" >28342</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="461" >28925</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="461" >29230</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="461" >29153</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="461" >28580</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="479" >5825</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="479" >5840</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="479" >5728</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="479" >5766</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="479" >5677</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="479" >5685</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="479" >5667</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="479" >5745</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="479" >5719</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="479" >5702</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="479" >5546</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="479" >5289</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="492" >432</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="492" >438</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="492" >494</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="492" >512</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="492" >452</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="492" >427</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="492" >481</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="492" >500</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="492" >443</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="492" >415</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="492" >405</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="492" >367</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="08" >66441</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="08" >66451</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="08" >67860</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="08" >69197</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="08" >69635</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="08" >69780</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="08" >70129</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="08" >69467</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="08" >69813</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="08" >69119</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="08" >68210</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="08" >66665</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="530" >2381</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="530" >2348</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="530" >2400</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="530" >2474</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="530" >2426</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="530" >2453</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="530" >2440</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="530" >2505</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="530" >2444</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="530" >2394</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="530" >2362</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="530" >2294</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="561" >11839</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="561" >11964</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="561" >12287</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="561" >12432</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="561" >12514</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="561" >12390</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="561" >12439</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="561" >12296</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="561" >12175</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="561" >11920</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="561" >11621</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="561" >11429</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="563" >183</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="563" >194</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="563" >198</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="563" >200</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="563" >203</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="563" >190</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="563" >188</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="563" >190</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="563" >183</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="563" >187</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="563" >200</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="563" >214</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="607" >4466</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="607" >4447</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="607" >4578</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="607" >4721</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="607" >4843</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="607" >4900</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="607" >4898</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="607" >4752</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="607" >4824</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="607" >4765</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="607" >4737</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="607" >4692</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="510" >5240</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="510" >5264</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="510" >5406</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="510" >5503</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="510" >5525</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="510" >5459</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="510" >5513</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="510" >5315</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="510" >5251</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="510" >5221</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="510" >5079</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="510" >4901</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="621" >8805</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="621" >8830</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="621" >8954</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="621" >9117</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="621" >9236</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="621" >9510</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="621" >9616</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="621" >9624</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="621" >9718</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="621" >9643</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="621" >9408</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="621" >9408</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="540" >6717</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="540" >6776</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="540" >6936</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="540" >7057</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="540" >7046</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="540" >7075</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="540" >7192</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="540" >7085</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="540" >7019</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="540" >6850</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="540" >6727</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="540" >6568</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="550" >3740</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="550" >3684</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="550" >3778</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="550" >3690</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="550" >3570</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="550" >3534</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="550" >3373</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="550" >3389</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="550" >3461</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="550" >3308</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="550" >3275</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="550" >3037</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="573" >4692</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="573" >4556</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="573" >4582</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="573" >4670</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="573" >4690</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="573" >4688</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="573" >4757</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="573" >4638</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="573" >4716</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="573" >4595</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="573" >4512</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="573" >4318</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="575" >3706</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="575" >3706</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="575" >3673</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="575" >3819</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="575" >3816</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="575" >3811</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="575" >3830</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="575" >3753</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="575" >3755</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="575" >3839</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="575" >3843</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="575" >3735</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="630" >9441</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="630" >9453</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="630" >9827</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="630" >10170</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="630" >10522</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="630" >10580</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="630" >10629</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="630" >10822</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="630" >11036</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="630" >11160</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="630" >11235</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="630" >11051</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="580" >5231</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="580" >5229</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="580" >5241</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="580" >5344</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="580" >5244</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="580" >5190</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="580" >5254</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="580" >5098</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="580" >5231</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="580" >5237</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="580" >5211</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="580" >5018</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="082" >128870</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="082" >131236</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="082" >135516</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="082" >139144</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="082" >141216</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="082" >142780</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="082" >143785</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="082" >143554</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="082" >145689</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="082" >146531</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="082" >146536</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="082" >144302</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="09" >87991</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="09" >90590</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="09" >94164</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="09" >97315</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="09" >99521</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="09" >101174</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="09" >102125</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="09" >101994</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="09" >104020</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="09" >104790</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="09" >105281</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="09" >103846</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="710" >3474</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="710" >3479</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="710" >3751</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="710" >3885</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="710" >3958</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="710" >4035</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="710" >4116</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="710" >4132</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="710" >4236</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="710" >4243</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="710" >4184</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="710" >4053</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="766" >3594</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="766" >3576</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="766" >3635</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="766" >3769</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="766" >3756</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="766" >3763</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="766" >3840</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="766" >3885</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="766" >3950</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="766" >4008</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="766" >4005</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="766" >3993</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="615" >7959</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="615" >8198</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="615" >8521</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="615" >8885</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="615" >9331</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="615" >9334</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="615" >9288</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="615" >9279</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="615" >9534</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="615" >9545</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="615" >9360</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="615" >9082</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="707" >3450</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="707" >3436</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="707" >3487</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="707" >3661</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="707" >3813</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="707" >3865</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="707" >3904</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="707" >3919</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="707" >3795</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="707" >3728</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="707" >3542</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="707" >3381</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="727" >1805</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="727" >1830</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="727" >1909</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="727" >1924</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="727" >1911</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="727" >1896</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="727" >1898</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="727" >1882</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="727" >1927</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="727" >1941</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="727" >1905</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="727" >1904</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="730" >8563</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="730" >8689</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="730" >9084</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="730" >9333</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="730" >9586</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="730" >9782</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="730" >9958</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="730" >9916</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="730" >10008</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="730" >9886</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="730" >9611</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="730" >9439</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="741" >235</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="741" >225</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="741" >223</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="741" >210</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="741" >181</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="741" >208</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="741" >206</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="741" >192</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="741" >174</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="741" >157</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="741" >157</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="741" >135</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="740" >7988</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="740" >8021</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="740" >8295</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="740" >8404</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="740" >8461</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="740" >8557</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="740" >8544</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="740" >8313</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="740" >8427</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="740" >8537</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="740" >8499</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="740" >8444</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="746" >4208</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="746" >4318</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="746" >4503</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="746" >4653</No>
<No V1="2012" V2="IALT" V3="TOT" V4="05" V5="746" >4698</No>
<No V1="2013" V2="IALT" V3="TOT" V4="05" V5="746" >4790</No>
<No V1="2014" V2="IALT" V3="TOT" V4="05" V5="746" >4891</No>
<No V1="2015" V2="IALT" V3="TOT" V4="05" V5="746" >4971</No>
<No V1="2016" V2="IALT" V3="TOT" V4="05" V5="746" >5167</No>
<No V1="2017" V2="IALT" V3="TOT" V4="05" V5="746" >5096</No>
<No V1="2018" V2="IALT" V3="TOT" V4="05" V5="746" >5157</No>
<No V1="2019" V2="IALT" V3="TOT" V4="05" V5="746" >5057</No>
<No V1="2008" V2="IALT" V3="TOT" V4="05" V5="706" >2909</No>
<No V1="2009" V2="IALT" V3="TOT" V4="05" V5="706" >2940</No>
<No V1="2010" V2="IALT" V3="TOT" V4="05" V5="706" >3096</No>
<No V1="2011" V2="IALT" V3="TOT" V4="05" V5="706" >3316</No>
</Data>
</Cube>
;;;;
run;
proc sql noprint;
   select varname, 
          max(length(varcode)) as maxcodelength, 
          max(length(varvalue)) as maxvaluelength
		  into :varlist     separated by ' ', 
               :codelength  separated by ' ', 
               :valuelength separated by ' ' 
   from code_values_
   group by varname;

   select distinct quote(trim(varname)), 
                   varname
          into :formatlist_q separated by ',',
               :formatlist   separated by ','
   from code_values_
   where varcode ne varvalue
   ;
quit;

%macro konvert;
	%let number_of_formats=&SQLOBS;
	%* Create the CODES dataset ;
	data codes(keep=V1-V&number_of_vars value);
	  %do i=1 %to &number_of_vars;
	    length %scan(&varlist,&i,%str( )) $%scan(&codelength,&i,%str( ));
		 label &&varname&i = "&&varlabel&i";
	  %end;

	  %if %nrbquote(&unit) ne and %nrbquote(&unit) ne %str(-) %then %do;
		 label value = "Value, unit=&unit";
	  %end;

	   retain V1-V&number_of_vars;
	   array vars (&number_of_vars) V1-V&number_of_vars;
	   j=0;
	   do i=1 to number_of_obs;
	      j+1;  
	      set values_ point=i nobs=number_of_obs;
		  vars(j)=varcode;
		  if j=&number_of_vars then do;
		    j=0;
			output;
		  end;
	   end;
	stop;
	run;

	proc sort data=codes;
	  by _character_;
	run;
	/*create all possible combinations */
	proc summary data=codes nway completetypes;
	  class _character_;
	  var value;
	  output out=completetypes(drop=_type_ _freq_) sum=;
	run;
	/* set values to zero */
	data completetypes;
	 set completetypes;
	 value=0;
	run;
	/* fit in reported values */
	data codes(label="&datasettitle");
	 merge completetypes(in=complete)
         codes ;
	 by _character_;
	 if complete;
	run;
	%* Create a dataset to create formats;
	data cntlin;
	  set code_values_;
	  fmtname=compress(varname!!'fmt');
	  type='C';
	run;
	%* Create the formats, formats documentation dataset, format code in LOG;
	proc format cntlin=cntlin(where=(varname in (&formatlist_q)) 
	                          rename=(varcode=start varvalue=label));
	run;
	proc format cntlout=formats;
	 select
	   %do i=1 %to &number_of_formats;
	     $%scan(%superq(formatlist),&i)fmt
	  %end;
	  ;
	run;
	%put;
	%put PROC FORMAT kode, som også kan danne de benyttede formater:;
	%put PROC FORMAT code for your convenience:;
	%put;
	data _null_;
	  length txt $256;
	  set formats end=finish;
	  by fmtname notsorted;
	  if _n_=1 then
	     put 'Proc format;';
	  if first.fmtname then do;
	   txt='value '!!'$'!!trim(left(fmtname)); 
	   put @3 txt;
	  end;
	  txt=quote(trim(start))!!'='!!quote(trim(label));
	  put @6 txt;
	  if last.fmtname then
	   put @6 ';';
	  if finish then
	   put 'run;';
	run;
	%* Create the dataset, coded with formats;
    data codes_with_formats(label="&datasettitle");
	   set codes;
	   %do i=1 %to &number_of_formats;
	     format %scan(%superq(formatlist),&i) $%scan(%superq(formatlist),&i)fmt.;
	  %end;
	run;
	%* Create the dataset with values;
    data values(label="&datasettitle");
	  %do i=1 %to &number_of_vars;
	     length %scan(&varlist,&i,%str( )) $%scan(&valuelength,&i,%str( ));
	  %end;
	   set codes;
	   %do i=1 %to &number_of_formats;
	     %scan(%superq(formatlist),&i) = put(%scan(%superq(formatlist),&i),$%scan(%superq(formatlist),&i)fmt.);
	  %end;
	run;
	%* Cleanup;
	proc datasets library=work nolist;
		delete  cntlin
              code_values_
              values_
              completetypes;
	run;
	quit; 
	%put;
	%put SAS datasættene er nu klar til brug!;
	%put The SAS tables are ready for use!;
	%put;
    options source notes errors=20;
%mend;
%konvert;
