using System.Text.Json;
using Indicators.Import.Mapping;
using Indicators.Import.Schemas;
using Indicators.Model;

namespace Indicators.Import.Tests.Mapping;

/// <summary>The mapping language over small files; expected numbers are counted by hand from the lines shown.</summary>
public class MappingLanguageTests
{
    private const string Crime = "area;year;age;sex;n\n159;2015;17 år;M;1\n159;2015;18 år;M;10\n159;2015;64 år;K;20\n159;2015;65 år;K;40\n101;2015;18 år;M;7\n101;2016;30 år;M;8\n";
    private const string Place = "sources: [{file: x.csv}]\narea: {column: area}\nperiod: {column: year}\n";

    [Fact]
    public void A_range_takes_the_labels_whose_numbers_lie_inside_it()
    {
        var batch = Run(Crime, Place + "indicators: [{code: n, numerator: {column: n, where: {age: 18-64}}}]");

        Value(batch, "159", "2015").ShouldBe(30);
        Observation(batch, "159", "2015").Origins.ShouldHaveSingleItem().ToString().ShouldBe("x.csv:3-4 (2 rows)");
        batch.Sources[0].Balance.ShouldBe(new RowBalance(6, 4, 2, 0));
    }

    [Theory]
    [InlineData("age: 18+", 70)]
    [InlineData("age: {not: [17 år, 65 år]}", 30)]
    [InlineData("age: [17 år, 18]", 11)]
    [InlineData("age: $grown, sex: K", 60)]
    public void Filters_take_open_ranges_exclusions_lists_and_named_lists(string where, double expected)
    {
        var batch = Run(Crime, "lists: {grown: [18 år, 64 år, 65 år]}\n" + Place + $"indicators: [{{code: n, numerator: {{column: n, where: {{{where}}}}}}}]");

        Value(batch, "159", "2015").ShouldBe(expected);
    }

    [Fact]
    public void A_range_that_cuts_a_group_is_refused()
    {
        var error = Should.Throw<MappingException>(() => Run("area;year;age;n\n159;2015;15-19 år;4\n", Place + "indicators: [{code: n, numerator: {column: n, where: {age: 18-64}}}]"));

        error.Message.ShouldContain("covers only a part of the group '15-19 år'");
    }

    [Fact]
    public void A_range_that_takes_a_group_and_its_parts_is_refused()
    {
        var error = Should.Throw<MappingException>(() => Run("area;year;age;n\n159;2015;18-24 år;4\n159;2015;20 år;1\n", Place + "indicators: [{code: n, numerator: {column: n, where: {age: 18-64}}}]"));

        error.Message.ShouldContain("takes both '18-24 år' and '20 år'");
    }

    [Fact]
    public void Code_and_text_labels_are_matched_by_their_code()
    {
        var batch = Run("area;year;socio;n\n159 Gladsaxe;2015;05 Selvstændige;4\n159 Gladsaxe;2015;10 Lønmodtagere;1\n", Place + "indicators: [{code: n, numerator: {column: n, where: {socio: [\"05\"]}}}]");

        Value(batch, "159", "2015").ShouldBe(4);
    }

    [Theory]
    [InlineData("159")]
    [InlineData("0159")]
    [InlineData("Gladsaxe")]
    [InlineData("GLADSAXE KOMMUNE")]
    [InlineData(" Gladsaxe ")]
    public void An_area_is_found_by_code_four_digits_and_name(string text) =>
        Value(Run($"area;year;n\n{text};2015;5\n", Place + "indicators: [{code: n, value: {column: n}}]"), "159", "2015").ShouldBe(5);

    [Theory]
    [InlineData("Koebenhavn", "101")]
    [InlineData("København", "101")]
    [InlineData("Copenhagen", "101")]
    [InlineData("Ta\u030Arnby", "185")]
    public void An_area_is_found_by_transliteration_alias_and_decomposed_letters(string text, string code) =>
        Value(Run($"area;year;n\n{text};2015;5\n", Place + "indicators: [{code: n, value: {column: n}}]"), code, "2015").ShouldBe(5);

    [Fact]
    public void An_unknown_area_refuses_the_file_with_line_text_and_what_to_do() =>
        Should.Throw<SourceException>(() => Run("area;year;n\n159;2015;5\nAtlantis;2015;6\n", Place + "indicators: [{code: n, value: {column: n}}]"))
            .Message.ShouldStartWith("x.csv:3: no area is called 'Atlantis'; expected a code, name or alias of a known area. Add it to areas.yaml");

    [Fact]
    public void An_unknown_area_is_rejected_with_line_column_text_and_what_to_do_where_the_mapping_says_reject()
    {
        var batch = Run("area;year;n\n159;2015;5\nAtlantis;2015;6\n", Place.Replace("column: area", "column: area, unknown: reject", StringComparison.Ordinal) + "indicators: [{code: n, value: {column: n}}]");

        batch.Sources[0].Balance.ShouldBe(new RowBalance(2, 1, 0, 1));
        var reject = batch.Sources[0].Rejects.ShouldHaveSingleItem();
        (reject.Line, reject.Column, reject.Text, reject.Reason).ShouldBe((3, "area", "Atlantis", "no known area"));
        reject.Action.ShouldContain("areas.yaml");
    }

    [Fact]
    public void An_area_name_that_fits_two_areas_is_refused()
    {
        var areas = new AreaCatalogue([new Area("1", "Skoven", AreaKind.HousingArea), new Area("2", "Skoven", AreaKind.HousingArea)]);

        Should.Throw<SourceException>(() => Run("area;year;n\nSkoven;2015;5\n", Place + "indicators: [{code: n, value: {column: n}}]", areas))
            .Message.ShouldContain("'Skoven' can be Skoven (1) or Skoven (2)");
    }

    [Fact]
    public void A_municipality_column_decides_between_areas_of_one_name()
    {
        var areas = new AreaCatalogue(
        [
            new Area("101", "København", AreaKind.Municipality), new Area("159", "Gladsaxe", AreaKind.Municipality),
            new Area("a", "Skoven", AreaKind.HousingArea) { Parent = "101" }, new Area("b", "Skoven", AreaKind.HousingArea) { Parent = "159" },
        ]);
        var batch = Run("kommune;area;year;n\nGladsaxe;Skoven;2015;5\n", "sources: [{file: x.csv}]\narea: {column: area, kind: housing-area, within: {column: kommune}}\nperiod: {column: year}\nindicators: [{code: n, value: {column: n}}]", areas);

        Value(batch, "b", "2015").ShouldBe(5);
    }

    [Fact]
    public void Unknown_zero_hidden_and_not_applicable_are_kept_apart()
    {
        var batch = Run("area;year;n\n159;2011;..\n159;2012;\n159;2013;<5\n159;2014;-\n159;2015;0\n", Place + "indicators: [{code: n, value: {column: n}}]");

        Observation(batch, "159", "2011").Absence!.Kind.ShouldBe(AbsenceKind.Missing);
        Observation(batch, "159", "2012").Absence!.Kind.ShouldBe(AbsenceKind.Missing);
        Observation(batch, "159", "2013").Absence.ShouldBe(new Absence(AbsenceKind.Suppressed, "Kilden har skjult et lille tal.", 5));
        Observation(batch, "159", "2014").Absence!.Kind.ShouldBe(AbsenceKind.NotApplicable);
        Value(batch, "159", "2015").ShouldBe(0);
    }

    [Fact]
    public void A_sum_with_a_hidden_part_is_hidden_below_the_sum_of_bounds()
    {
        var batch = Run("area;year;n\n159;2015;10\n159;2015;<5\n159;2015;<3\n", Place + "indicators: [{code: n, numerator: {column: n}}]");

        // At most 10 + 4 + 2 = 16, so below 17.
        Observation(batch, "159", "2015").Absence!.Bound.ShouldBe(17);
    }

    [Theory]
    [InlineData("zero", 0.0)]
    [InlineData("unknown", null)]
    public void A_row_that_is_absent_means_zero_only_where_the_mapping_says_so(string absent, double? expected)
    {
        var batch = Run("OMRÅDE;TID;KØN;INDHOLD\n159;2015;M;4\n159;2015;K;4\n101;2015;M;3\n", $"absent: {absent}\nsources: [{{file: x.csv}}]\narea: {{column: OMRÅDE}}\nperiod: {{column: TID}}\nindicators: [{{code: n, numerator: {{column: INDHOLD, where: {{KØN: K}}}}}}]");

        batch.Observations.SingleOrDefault(o => o.Area == "101")?.Value.ShouldBe(expected);
        (batch.Observations.Count == 2).ShouldBe(expected is not null);
    }

    [Fact]
    public void Rows_and_different_texts_are_counted()
    {
        var text = "id;area;dato;par\na;159;03-01-2015;Ja\na;159;04-02-2015;Nej\nb;159;05-03-2015;Nej\nc;101;05-03-2015;Ja\n";
        var batch = Run(text, "sources: [{file: x.csv}]\narea: {column: area}\nperiod: {column: dato, format: dd-MM-yyyy, gather: year}\nindicators:\n  - {code: share, numerator: {count: rows, where: {par: Nej}}, denominator: {count: rows}}\n  - {code: n, numerator: {distinct: id}}");

        Observation(batch, "159", "2015", "share").ShouldSatisfyAllConditions(o => o.Numerator.ShouldBe(2), o => o.Denominator.ShouldBe(3));
        Observation(batch, "101", "2015", "share").Value.ShouldBe(0);
        Observation(batch, "159", "2015", "n").Value.ShouldBe(2);
    }

    [Fact]
    public void A_row_without_the_text_that_is_counted_is_rejected_and_counts_nowhere()
    {
        var batch = Run("id;area;n\na;159;1\n ;159;4\n", "sources: [{file: x.csv}]\narea: {column: area}\nperiod: {value: 2015}\nindicators:\n  - {code: n, numerator: {column: n}}\n  - {code: m, numerator: {column: n}, denominator: {distinct: id}}");

        batch.Sources[0].Balance.ShouldBe(new RowBalance(2, 1, 0, 1));
        Observation(batch, "159", "2015", "n").Value.ShouldBe(1);
        Observation(batch, "159", "2015", "m").Denominator.ShouldBe(1);
    }

    [Fact]
    public void Numerator_and_denominator_come_from_two_files_with_both_origins()
    {
        using var desk = new ImportDesk().With("a.csv", "area,2014,2015\n159,30,33\n").With("b.csv", "area,age,2014,2015\n159,18,1000,1100\n159,17,5,5\n");
        var batch = desk.Run("area: {column: area}\nperiod: {columns: years}\nsources: [{id: a, file: a.csv}, {id: b, file: b.csv}]\nindicators: [{code: share, numerator: {source: a, column: value}, denominator: {source: b, column: value, where: {age: 18-120}}}]");

        var observation = Observation(batch, "159", "2015", "share");
        (observation.Value, observation.Numerator, observation.Denominator).ShouldBe((3.0, 33, 1100));
        observation.Origins.Select(o => o.ToString()).ShouldBe(["a.csv:2", "b.csv:2"]);
    }

    [Fact]
    public void A_window_with_a_lag_is_the_mean_of_the_earlier_shares()
    {
        var batch = Run("area,year,a,b\n159,2012,1,100\n159,2013,3,100\n159,2014,8,100\n", Place + "indicators: [{code: share, numerator: {column: a}, denominator: {column: b}, window: 2, lag: 1}]");

        batch.Observations.Select(o => (o.Period.Code, o.Value)).ShouldBe([("2014", (double?)2), ("2015", 5.5)]);
        batch.Observations.ShouldAllBe(o => o.Numerator == null && o.Denominator == null);
        batch.Observations[0].Origins.ShouldHaveSingleItem().ToString().ShouldBe("x.csv:2-3 (2 rows)");
    }

    [Fact]
    public void A_rate_is_per_the_indicators_number_and_scale_multiplies_a_value()
    {
        var batch = Run("area,year,a,b\n159,2012,3,1500\n", Place + "indicators: [{code: rate, numerator: {column: a}, denominator: {column: b}}, {code: m, value: {column: b}, scale: 1000}]");

        Observation(batch, "159", "2012", "rate").Value.ShouldBe(2);
        Observation(batch, "159", "2012", "m").Value.ShouldBe(1_500_000);
    }

    [Fact]
    public void Two_rows_for_one_value_are_refused_naming_both_lines()
    {
        var error = Should.Throw<MappingException>(() => Run("area,year,a\n159,2012,3\n159,2012,4\n", Place + "indicators: [{code: n, value: {column: a}}]"));

        error.Where.ShouldBe("x.csv:3");
        error.Message.ShouldContain("2 rows give a value for 159 in 2012 (the first is line 2)");
    }

    [Fact]
    public void A_missing_column_names_the_columns_that_are_there()
    {
        var error = Should.Throw<MappingException>(() => Run(Crime, Place + "indicators: [{code: n, value: {column: nn}}]"));

        error.Message.ShouldContain("there is no column 'nn'");
        error.Message.ShouldContain("'area', 'year', 'age', 'sex', 'n'");
        error.Message.ShouldContain("Did you mean 'n'?");
    }

    [Theory]
    [InlineData("../x.csv")]
    [InlineData("/etc/hostname")]
    [InlineData("shared:../x.csv")]
    [InlineData("a//b.csv")]
    [InlineData("C:\\\\x.csv")]
    public void A_file_outside_the_workspace_is_refused(string file) =>
        Should.Throw<MappingException>(() => Run(Crime, Place.Replace("x.csv", $"\"{file}\"", StringComparison.Ordinal) + "indicators: [{code: n, value: {column: n}}]")).Message.ShouldContain("names no file inside the workspace");

    [Fact]
    public void A_link_that_leaves_the_workspace_is_refused()
    {
        using var outside = new ImportDesk().With("secret.csv", Crime);
        using var desk = new ImportDesk();
        Directory.CreateSymbolicLink(Path.Combine(desk.Folder, "extracts"), outside.Folder);

        Should.Throw<MappingException>(() => desk.Run("sources: [{file: extracts/secret.csv}]\narea: {column: area}\nperiod: {column: year}\nindicators: [{code: n, numerator: {column: n}}]")).Message.ShouldContain("through a link");
    }

    [Fact]
    public void An_origin_record_for_other_bytes_is_refused()
    {
        using var desk = new ImportDesk().With("x.csv", Crime).With("x.csv.origin.yaml", $"producer: Kommunen\nsha256: {new string('a', 64)}\n");

        Should.Throw<SourceException>(() => desk.Run(Place + "indicators: [{code: n, numerator: {column: n}}]")).Message.ShouldContain("its origin record was made for");
    }

    [Fact]
    public void The_fingerprint_changes_with_file_mapping_and_origin_and_is_the_batchs_own()
    {
        using var desk = new ImportDesk().With("x.csv", Crime);
        var mapping = ImportDesk.Parse(Place + "indicators: [{code: n, numerator: {column: n}}]");
        var first = MappingRun.Fingerprint(mapping, desk.Scope());

        MappingRun.Execute(mapping, desk.Scope()).Fingerprint.ShouldBe(first);
        MappingRun.Fingerprint(ImportDesk.Parse(Place + "indicators: [{code: n, numerator: {column: n}, scale: 2}]"), desk.Scope()).ShouldNotBe(first);
        desk.With("x.csv.origin.yaml", "producer: Kommunen\n");
        var second = MappingRun.Fingerprint(mapping, desk.Scope());
        second.ShouldNotBe(first);
        desk.With("x.csv", Crime + "101;2017;30 år;M;8\n");
        MappingRun.Fingerprint(mapping, desk.Scope()).ShouldNotBe(second);
    }

    [Fact]
    public void All_mistakes_of_a_mapping_are_listed_at_once()
    {
        var error = Should.Throw<PlanException>(() => ImportDesk.Parse("sources: [{file: x.csv, reader: csv}]\narea: {colum: area}\nindicators: [{code: n, value: {column: n}, windw: 2}]"));

        error.Mistakes.Count.ShouldBeGreaterThanOrEqualTo(4);
        error.Mistakes.ShouldAllBe(m => m.Where.StartsWith("mapping.yaml:", StringComparison.Ordinal));
    }

    /// <summary>The binder names the keys it knows when it meets an unknown one: they must be the schema's.</summary>
    [Theory]
    [InlineData("", "zzz: 1")]
    [InlineData("source", "sources: [{zzz: 1}]")]
    [InlineData("format", "format: {zzz: 1}")]
    [InlineData("area", "area: {zzz: 1}")]
    [InlineData("period", "period: {zzz: 1}")]
    [InlineData("indicator", "indicators: [{zzz: 1}]")]
    [InlineData("term", "indicators: [{value: {zzz: 1}}]")]
    [InlineData("not-cpr-column", "not-cpr: [{zzz: 1}]")]
    [InlineData("within", "area: {within: {zzz: 1}}")]
    public void The_schema_has_exactly_the_keys_that_the_binder_knows(string definition, string yaml)
    {
        using var schema = JsonDocument.Parse(FormatSchemas.Of("mapping"));
        var node = definition.Length == 0 ? schema.RootElement : schema.RootElement.GetProperty("$defs").GetProperty(definition);
        var error = Should.Throw<PlanException>(() => ImportDesk.Parse(yaml));

        var known = error.Mistakes.Single(m => m.Found.Contains("'zzz'", StringComparison.Ordinal)).Expected["one of ".Length..].Split(", ");
        known.ShouldBe(node.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    private static ImportBatch Run(string csv, string yaml, AreaCatalogue? areas = null)
    {
        using var desk = new ImportDesk().With("x.csv", csv);
        return desk.Run(yaml, areas);
    }

    private static Observation Observation(ImportBatch batch, string area, string period, string? indicator = null) =>
        batch.Observations.Single(o => o.Area == area && o.Period == Period.Parse(period) && (indicator is null || o.Indicator == indicator));

    private static double? Value(ImportBatch batch, string area, string period) => Observation(batch, area, period).Value;
}
