using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Indicators.Import.Mapping;
using Indicators.Import.Registers;
using Indicators.Import.Tests.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Registers;

/// <summary>
/// Registers in XLSX say the same as in CSV: every kind, with dates as Excel keeps them (day numbers with a date format; day 1
/// is 1 January 1900 and 44256 is 1 March 2021, counted with Excel's own leap day of 1900).
/// </summary>
public sealed class XlsxRegisterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xlsx-registers").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_kind_of_register_is_read()
    {
        var set = Read(
            (RegisterKind.Events, "activity|date|kind|place|course", "A1|#44256|møde|huset|forår"),
            (RegisterKind.Participations, "activity|person|date|group|sex|role|first-time|course", "A1|f01|#44256|unge|k||ja|forår"),
            (RegisterKind.Outcomes, "activity|person|kind|start|end|group|sex|role", "A1|f01|job|#44256|#44286|||"),
            (RegisterKind.Answers, "activity|date|question|answer", "A1|#44256|ny indsigt|ja"),
            (RegisterKind.Ratings, "criterion|date|rating|ground|by", "A1-1|#44256|met|samtaler, referat|styregruppen"),
            (RegisterKind.Finance, "post|date|amount", "loen|#44256|143750.5"));

        var day = new DateOnly(2021, 3, 1);
        set.Events!.Rows.ShouldBe([new RegisterEvent(2, "A1", day, "møde", "huset", "forår")]);
        set.Participations!.Rows.ShouldBe([new Participation(2, "A1", "f01", day, "unge", "k", "", true, "forår")]);
        set.Outcomes!.Rows.ShouldBe([new PersonOutcome(2, "A1", "f01", OutcomeKind.Job, day, new DateOnly(2021, 3, 31), "", "", "")]);
        set.Answers!.Rows.ShouldBe([new SurveyAnswer(2, "A1", day, "ny indsigt", "ja")]);
        set.Ratings!.Rows.ShouldBe([new Rating(2, "A1-1", day, RatingValue.Met, "samtaler, referat", "styregruppen")]);
        set.Finance!.Rows.ShouldBe([new Expense(2, "loen", day, 143750.5m)]);
        set.Sources.ShouldAllBe(s => s.Balance == new RowBalance(1, 1, 0, 0) && s.Source.Sha256.Length == 64);
    }

    [Fact]
    public void A_job_that_runs_and_dates_as_text_are_read() =>
        Read((RegisterKind.Outcomes, "activity|person|kind|start|end", "A1|f01|job|2021-03-01|")).Outcomes!.Rows.Single().End.ShouldBeNull();

    [Theory]
    [InlineData("0107901234")]
    [InlineData("010790-1234")]
    public void A_personal_number_stops_the_reading_and_is_not_shown(string number)
    {
        var exception = Should.Throw<SourceException>(() => Read((RegisterKind.Participations, "activity|person|date", $"A1|{number}|#44256")));
        exception.Message.ShouldNotContain(number);
        exception.Message.ShouldContain("person");
    }

    [Fact]
    public void A_personal_number_that_excel_made_a_number_of_is_seen_too()
    {
        // The leading zero is lost when a cell holds a number; 1107901234 keeps its ten digits.
        var exception = Should.Throw<SourceException>(() => Read((RegisterKind.Participations, "activity|person|date", "A1|=1107901234|#44256")));
        exception.Message.ShouldNotContain("1107901234");
    }

    [Fact]
    public void A_mistake_has_its_row() =>
        Should.Throw<SourceException>(() => Read((RegisterKind.Events, "activity|date", "A1|#44256\nA9|#44256"))).Where.ShouldBe("events.xlsx:3, column activity");

    private RegisterSet Read(params (RegisterKind Kind, string Header, string Rows)[] files)
    {
        var uses = new List<RegisterFileUse>();
        foreach (var (kind, header, rows) in files)
        {
            var name = RegisterColumns.FileName(kind, "xlsx");
            File.WriteAllBytes(Path.Combine(_folder, name), Workbook(header + "\n" + rows));
            uses.Add(new RegisterFileUse(kind, name, new(2020, 1, 1), new(2023, 12, 31)));
        }

        var plan = new Plan("p", "P")
        {
            FocusAreas = [new FocusArea("f", "F") { Activities = [new Activity("A1", "A") { SuccessCriteria = [new Goal("A1-1", "S", null)] }] }],
            Registers = uses,
        };
        return RegisterFiles.Read(plan, new ImportScope(_folder, _folder, PlanFixture.Areas, PlanFixture.Indicators));
    }

    /// <summary>A workbook of one sheet, part by part: texts inline, <c>#</c> a date, <c>=</c> or digits with a point a number.</summary>
    private static byte[] Workbook(string table)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006/";
        var sheet = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        var lines = table.Split('\n');
        for (var r = 0; r < lines.Length; r++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            var cells = lines[r].Split('|');
            for (var c = 0; c < cells.Length; c++)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + c)}{r + 1}");
                sheet.Append(cells[c] switch
                {
                    "" => "",
                    ['#', .. var day] => $"<c r=\"{place}\" s=\"1\"><v>{day}</v></c>",
                    ['=', .. var number] => $"<c r=\"{place}\"><v>{number}</v></c>",
                    var text when text.Contains('.', StringComparison.Ordinal) && text.All(x => char.IsAsciiDigit(x) || x == '.') => $"<c r=\"{place}\"><v>{text}</v></c>",
                    var text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
                });
            }

            sheet.Append("</row>");
        }

        sheet.Append("</sheetData></worksheet>");
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Part(zip, "xl/worksheets/sheet1.xml", sheet.ToString());
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
