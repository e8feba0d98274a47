using System.Globalization;
using System.Text;

namespace Indicators.Acceptance;

/// <summary>
/// A large Statistikbanken file must not be held in memory (issue 3: under 200 MB whatever its size). The program gets a heap
/// smaller than the file: 48 MB for 65 MB every day, and for 1.1 GB with INDICATORS_FULL=1.
/// </summary>
public class BulkMemoryTests
{
    private const string Heap = "0x3000000";
    private static readonly string[] Municipalities = ["Gladsaxe", "Ballerup", "Herlev", "Rødovre", "Høje-Taastrup", "Aarhus", "Vejle", "Esbjerg"];
    private static readonly string[] Groups = ["Lønmodtagere på grundniveau", "Arbejdsløse", "Uddannelsessøgende", "Øvrige uden for arbejdsstyrken"];

    [Fact]
    public void A_file_larger_than_the_memory_is_imported_row_by_row()
    {
        using var data = new ScratchData();
        CommandRun.Of(data.Folder, "new", "bulk").ExitCode.ShouldBe(0);
        File.Delete(data.PathOf("bulk", "mappings", "unge.yaml"));
        File.Delete(data.PathOf("bulk", "extracts", "unge.csv"));
        File.Delete(data.PathOf("bulk", "extracts", "unge.csv.origin.yaml"));
        data.Write("bulk/mappings/bulk.yaml", """
            name: bulk
            sources:
              - file: extracts/bulk.csv
                area: {column: OMRÅDE}
                period: {column: TID}
            indicators:
              - code: young-outside
                numerator: {column: INDHOLD, where: {ALDER: 18-24, SOCIO: [Arbejdsløse, Øvrige uden for arbejdsstyrken]}}
                denominator: {column: INDHOLD, where: {ALDER: 18-24}}
            """);
        var rows = Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1" ? 20_000_000 : 1_200_000;
        var (numerator, denominator) = WriteFile(data.PathOf("bulk", "extracts", "bulk.csv"), rows);

        var run = CommandRun.Of(data.Folder, [new("DOTNET_GCHeapHardLimit", Heap)], "import", "bulk");

        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(rows.ToString(CultureInfo.InvariantCulture));
        var figure = CommandRun.Of(data.Folder, "trace", "bulk", "--indicator", "young-outside", "--area", "Herlev", "--period", "2017K3", "--json").Json[0];

        // Oracle: the sums kept while the rows were written.
        figure.GetProperty("numerator").GetDouble().ShouldBe(numerator);
        figure.GetProperty("denominator").GetDouble().ShouldBe(denominator);
    }

    /// <summary>Writes the file, and returns the sums for Herlev in the third quarter of 2017.</summary>
    private static (double Numerator, double Denominator) WriteFile(string path, int rows)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        writer.WriteLine("OMRÅDE;ALDER;SOCIO;TID;INDHOLD");
        var random = new Random(1);
        double numerator = 0;
        double denominator = 0;
        for (var row = 0; row < rows; row++)
        {
            var (quarter, age, group, area) = (row % 20, row / 20 % 100, row / 2000 % Groups.Length, row / 8000 % Municipalities.Length);
            var persons = random.Next(5000);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Municipalities[area]};{age} år;{Groups[group]};{2015 + (quarter / 4)}K{(quarter % 4) + 1};{persons}"));
            if (quarter == 10 && area == 2 && age is >= 18 and <= 24)
            {
                denominator += persons;
                numerator += group is 1 or 3 ? persons : 0;
            }
        }

        return (numerator, denominator);
    }
}
