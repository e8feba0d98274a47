using Indicators.Model;
using Indicators.Render.Methods;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>Data and method: the plan's logic, what waits for data, how figures were computed, and the files with their row balance.</summary>
internal static class WordData
{
    public static void Write(WordDocument document)
    {
        var evaluation = document.Evaluation;
        document.Heading(1, document.Say("Data og metode", "Data and method"));
        if (evaluation.Logic.Count > 0)
        {
            document.Heading(2, document.Say("Planens sammenhæng", "The plan's logic"));
            document.List("", evaluation.Logic.Select(f => f.Text.In(document.Language)));
        }

        Coverage(document, evaluation);
        document.Heading(2, document.Say("Metode", "Method"));
        document.List("", MethodNotes.All.Select(n => n.In(document.Language)));
        Methods(document, MethodsUsed.By(evaluation));
        Files(document, evaluation);
    }

    private static void Methods(WordDocument document, IReadOnlyList<MethodEntry> used)
    {
        if (used.Count == 0)
        {
            return;
        }

        document.Heading(2, document.Say("Metoder brugt i denne rapport", "Methods used in this report"));
        WordColumn[] columns = [new(document.Say("Metode", "Method"), 22), new(document.Say("Formel", "Formula"), 30), new(document.Say("Hvad den siger, og grænser", "What it says, and limits"), 48)];
        document.Table(document.Say("Metoder, formler og kilder", "Methods, formulas and references"), columns, used.Select(method => (IReadOnlyList<WordCell>)
        [
            method.Name.In(document.Language),
            method.Formula.In(document.Language),
            string.Join(' ', new[] { method.Says.In(document.Language), method.Limits.In(document.Language), method.Reference.Length > 0 ? $"{document.Say("Kilde", "Reference")}: {method.Reference}." : "" }.Where(t => t.Length > 0)),
        ]));
    }

    private static void Coverage(WordDocument document, Evaluation evaluation)
    {
        if (evaluation.Coverage.Count == 0)
        {
            return;
        }

        document.Heading(2, document.Say("Datadækning", "Data coverage"));
        WordColumn[] columns =
        [
            new(document.Say("Mål", "Goal"), 34),
            new("Baseline", 13),
            new(document.Say("Opfølgning", "Follow-up"), 14),
            new(document.Say("Sammenligning", "Reference"), 17),
            new(document.Say("Venter på", "Waits for"), 30),
        ];
        document.Table(document.Say("Hvilke mål har data", "Which goals have data"), columns, evaluation.Coverage.Select(row => (IReadOnlyList<WordCell>)
        [
            $"{row.Id} {row.Title}", There(document, row.Baseline), There(document, row.FollowUp), There(document, row.Reference), row.WaitsFor.In(document.Language),
        ]));
    }

    private static string There(WordDocument document, bool? there) => there switch
    {
        true => document.Say("ja", "yes"),
        false => document.Say("mangler", "missing"),
        _ => "–",
    };

    private static void Files(WordDocument document, Evaluation evaluation)
    {
        if (evaluation.Sources.Count == 0)
        {
            return;
        }

        document.Heading(2, document.Say("Kildefiler", "Source files"));
        WordColumn[] columns =
        [
            new(document.Say("Fil", "File"), 30),
            new(document.Say("Udgiver og tabel", "Producer and table"), 30),
            new(document.Say("Læst", "Read"), 10, Numbers: true),
            new(document.Say("Brugt", "Used"), 10, Numbers: true),
            new(document.Say("Sorteret fra", "Filtered out"), 11, Numbers: true),
            new(document.Say("Afvist", "Rejected"), 9, Numbers: true),
        ];
        document.Table(document.Say("Filer og rækker", "Files and rows"), columns, evaluation.Sources.Select(use => (IReadOnlyList<WordCell>)
        [
            new($"{use.Source.File} (SHA-256 {OriginText.Fingerprint(use.Source.Sha256)})"),
            string.Join(". ", new[]
            {
                use.Source.Table.Length > 0 ? $"{use.Source.Producer}: {use.Source.Table}" : use.Source.Producer,
                use.Source.Licence,
                use.Source.Synthetic ? document.Say("Konstrueret", "Made up") : "",
            }.Where(t => t.Length > 0)),
            NumberText.Count(use.Balance.Read, document.Language),
            NumberText.Count(use.Balance.Used, document.Language),
            NumberText.Count(use.Balance.FilteredOut, document.Language),
            NumberText.Count(use.Balance.Rejected, document.Language),
        ]));
        document.Paragraph(document.Say("Læst = brugt + sorteret fra + afvist. Hele fingeraftrykket af hver fil står i regnearket.", "Read = used + filtered out + rejected. The whole fingerprint of each file stands in the workbook."), "Remark");
    }
}
