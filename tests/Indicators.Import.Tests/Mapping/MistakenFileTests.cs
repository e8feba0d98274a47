using Indicators.Model;

namespace Indicators.Import.Tests.Mapping;

/// <summary>What is said of a file that does not fit its mapping: the mistake that was probably made.</summary>
public sealed class MistakenFileTests
{
    private const string Tail = "\nindicators: [{code: n, value: {column: n}}]\n";

    [Fact]
    public void All_unknown_areas_of_a_file_are_told_each_with_its_line()
    {
        using var desk = new ImportDesk().With("f.csv", "a;p;n\nGladsakse;2020;1\nGladsaxe;2020;2\nXyzxyzxyz;2020;3\nGladsakse;2021;4\n");

        var mistakes = Should.Throw<PlanException>(() => desk.Run("sources: [{file: f.csv, area: {column: a}, period: {column: p}}]" + Tail)).Mistakes;

        mistakes.Select(m => $"{m.Where} {m.Found}").ShouldBe(["f.csv:2 no area is called 'Gladsakse'", "f.csv:4 no area is called 'Xyzxyzxyz'"]);
        mistakes[0].Action.ShouldStartWith("Did you mean 'Gladsaxe' (159)? Otherwise add it to areas.yaml");
        mistakes[1].Action.ShouldStartWith("Add it to areas.yaml");
    }

    [Fact]
    public void Names_are_told_up_to_twenty()
    {
        using var desk = new ImportDesk().With("f.csv", "a;p;n\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"Xyzxyzxyz{i};2020;1\n")));

        Should.Throw<PlanException>(() => desk.Run("sources: [{file: f.csv, area: {column: a}, period: {column: p}}]" + Tail)).Mistakes.Count.ShouldBe(20);
    }

    [Fact]
    public void Swapped_area_and_period_are_told_once()
    {
        using var desk = new ImportDesk().With("f.csv", "a;p;n\nGladsaxe;2010;1\nGladsaxe;2011;2\n");

        var mistake = Should.Throw<SourceException>(() => desk.Run("sources: [{file: f.csv, area: {column: p}, period: {column: a}}]" + Tail));

        mistake.Where.ShouldBe("f.csv:2");
        mistake.Action.ShouldBe("'2010' looks like a period, and 'Gladsaxe' in the period's column is an area: are 'area' and 'period' swapped in the mapping?");
    }

    [Fact]
    public void A_heading_with_another_mark_than_the_mapping_says()
    {
        using var desk = new ImportDesk().With("f.csv", "Område,p,n\nGladsaxe,2010,1\n");

        var mistake = Should.Throw<MappingException>(() => desk.Run("sources:\n  - file: f.csv\n    format: {separator: \";\"}\n    area: {column: Område}\n    period: {column: p}" + Tail));

        mistake.Where.ShouldBe("mapping.yaml:4:20");
        mistake.Found.ShouldStartWith("the heading of f.csv has commas, while the mapping says 'separator: \";\"'");
        mistake.Action.ShouldBe("Write 'separator: \",\"' under format, or save the file with semicolons.");
    }

    [Theory]
    [InlineData("BoligomrŒde")]
    [InlineData("BoligomrÃ¥de")]
    [InlineData("Boligomr?de")]
    public void A_heading_with_letters_of_another_encoding(string heading)
    {
        using var desk = new ImportDesk().With("f.csv", $"{heading};p;n\nGladsaxe;2010;1\n");

        var mistake = Should.Throw<MappingException>(() => desk.Run("sources:\n  - file: f.csv\n    area: {column: Boligområde}\n    period: {column: p}" + Tail));

        mistake.Where.ShouldBe("mapping.yaml:3:20");
        mistake.Found.ShouldBe($"there is no column 'Boligområde' in f.csv, but '{heading}': its letters look like another encoding");
    }

    [Theory]
    [InlineData("hfudd.origin.yaml", "hfudd.origin.yaml")]
    [InlineData("hfud.csv.origin.yaml", "hfud.csv.origin.yaml")]
    [InlineData("other.csv.origin.yaml", null)]
    [InlineData("hfudd.csv.origin.yml", "hfudd.csv.origin.yml")]
    public void A_misnamed_origin_record_is_found(string record, string? expected)
    {
        using var desk = new ImportDesk().With("hfudd.csv", "x").With(record, "producer: x\n");

        Import.Mapping.OriginFile.Misnamed(Path.Combine(desk.Folder, "hfudd.csv")).ShouldBe(expected);
    }
}
