using System.Text;
using System.Text.Json.Nodes;

namespace Indicators.Notebooks.Tests;

/// <summary>Builds small notebooks for tests and runs them.</summary>
internal static class Notebook
{
    /// <summary>A notebook with these code cells.</summary>
    public static NotebookDocument Of(params string[] sources)
    {
        var cells = new JsonArray([.. sources.Select((s, i) => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code",
            ["id"] = FormattableString.Invariant($"c{i + 1}"),
            ["metadata"] = new JsonObject { ["execution"] = new JsonObject { ["iopub.execute_input"] = "2020-01-01T00:00:00Z" }, ["tags"] = new JsonArray("kept") },
            ["execution_count"] = 99,
            ["outputs"] = new JsonArray(),
            ["source"] = s,
        })]);
        var root = new JsonObject { ["cells"] = cells, ["metadata"] = new JsonObject(), ["nbformat"] = 4, ["nbformat_minor"] = 5 };
        return NotebookDocument.Parse(Encoding.UTF8.GetBytes(root.ToJsonString()), "test.ipynb");
    }

    public static NotebookRun Run(params string[] sources) => NotebookRunner.Run(Of(sources));

    /// <summary>The text form of the last expression of a cell.</summary>
    public static string Result(this NotebookRun run, int cell) =>
        run.Document.Cells[cell - 1].Outputs.OfType<DisplayOutput>().Single(d => d.IsResult).Data["text/plain"];

    public static string Html(this NotebookRun run, int cell) =>
        run.Document.Cells[cell - 1].Outputs.OfType<DisplayOutput>().Single().Data["text/html"];
}
