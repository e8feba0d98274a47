using Indicators.Import.Mapping;
using Indicators.Model;

using Mapping = Indicators.Import.Mapping.Mapping;

namespace Indicators;

/// <summary>What a check says besides coverage and logic.</summary>
internal static class CheckRemarks
{
    /// <summary>The remarks on a workspace whose files could be read.</summary>
    public static IReadOnlyList<CheckRemark> Of(Plan plan, IReadOnlyList<Mapping> mappings, IReadOnlyList<MappingReport> reports, WorkspaceDefinitions definitions)
    {
        var remarks = new List<CheckRemark>();
        if (mappings.Count == 0)
        {
            remarks.Add(new("no-mappings", "mappings", "There is no mappings/*.yaml, and workspace.yaml uses no shared mapping, so no figure is read. 'indicators mapping suggest' proposes one for a file."));
        }
        else
        {
            AddUnmade(plan, mappings, remarks);
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var imported in report.Sources)
            {
                if (imported.Source.Producer.Length == 0 && told.Add(imported.Source.File))
                {
                    remarks.Add(WithoutOrigin(imported.Source.File, definitions));
                }
            }
        }

        return remarks;
    }

    private static void AddUnmade(Plan plan, IReadOnlyList<Mapping> mappings, List<CheckRemark> remarks)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mapping in mappings)
        {
            foreach (var indicator in mapping.Indicators)
            {
                made.Add(indicator.Code);
            }
        }

        foreach (var goal in plan.Goals)
        {
            if (goal.Indicator is { } code && RuleParts.UsesIndicator(goal.Rule) && made.Add(code))
            {
                remarks.Add(new("no-mapping", code, $"No mapping makes '{code}', the indicator of goal {goal.Id}. Name it under 'indicators' in a file of mappings/."));
            }
        }
    }

    private static CheckRemark WithoutOrigin(string file, WorkspaceDefinitions definitions)
    {
        var path = definitions.PathOf(file);
        var record = file + OriginFile.Suffix;
        if (File.Exists(path + OriginFile.Suffix))
        {
            return new("no-origin", file, $"Its record does not say who made it, so reports cannot name its source. Write 'producer: ...' in {record} ('indicators reference origin').");
        }

        return new("no-origin", file, "No record says who made it, so reports cannot name its source. "
            + (OriginFile.Misnamed(path) is { } near ? $"Is {near} meant for it? Then call it {Path.GetFileName(record)}." : $"Write {record} ('indicators reference origin')."));
    }
}
