using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators;

/// <summary>
/// Reads a file of jobs. What stands at the top (<c>phases</c>, <c>areas</c>, <c>formats</c>, <c>language</c>, <c>out</c>) holds for every
/// job that does not say otherwise; a job with several workspaces or phases becomes one evaluation for each.
/// </summary>
public static class BatchFile
{
    private static readonly string[] DefaultFormats = ["html", "csv", "json"];

    /// <summary>Reads the jobs; every mistake of the file is listed at once.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PlanException">The file has mistakes.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static BatchPlan Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        return YamlFile.Read(full, path, root =>
        {
            var shared = Settings(root, new JobSettings([null], DefaultFormats, Language.Danish, "results", [], null, null, null));
            var taken = new HashSet<string>(StringComparer.Ordinal);
            var jobs = root.Maps("jobs", job => Jobs(job, Settings(job, shared), Path.GetDirectoryName(full)!, taken)).SelectMany(j => j).ToArray();
            if (!root.Has("jobs"))
            {
                root.Missing("jobs");
            }

            var parallel = root.Integer("parallel", least: 1, most: 256);
            return new BatchPlan(full, jobs) { Parallel = (int?)parallel };
        });
    }

    private static JobSettings Settings(YamlMap map, JobSettings otherwise) => new(
        Phases(map) ?? otherwise.Phases,
        Words(map, "formats", Workspace.Formats) ?? otherwise.Formats,
        map.OneOf("language", otherwise.Language, ("da", Language.Danish), ("en", Language.English)),
        map.Text("out", otherwise.Out),
        map.Has("areas") ? map.Texts("areas") : otherwise.Areas,
        map.Period("baseline") ?? otherwise.Baseline,
        map.Period("follow-up") ?? otherwise.FollowUp,
        map.Date("as-of") ?? otherwise.AsOf);

    private static List<BatchJob> Jobs(YamlMap map, JobSettings settings, string folder, HashSet<string> taken)
    {
        var workspaces = map.Texts("workspace");
        var id = map.OptionalText("id");
        if (workspaces.Count == 0)
        {
            map.Missing("workspace");
        }

        if (id is not null && AreaName.Slug(id) != id)
        {
            map.Mistake("id", $"'{id}' as id", "lower-case letters, digits and hyphens");
        }

        var jobs = new List<BatchJob>();
        foreach (var workspace in workspaces)
        {
            foreach (var phase in settings.Phases)
            {
                var full = Path.GetFullPath(Path.Combine(folder, workspace));
                var name = Name(id, AreaName.Slug(Path.GetFileName(Path.TrimEndingDirectorySeparator(full))), phase, workspaces.Count > 1, settings.Phases.Count > 1);
                if (!taken.Add(name))
                {
                    map.Mistake("workspace", $"a second job called '{name}'", "each job once", "Give one of them another id.");
                }

                jobs.Add(new BatchJob(name, workspace, full, Path.GetFullPath(Path.Combine(folder, settings.Out, name)), settings.Formats)
                {
                    Language = settings.Language,
                    Request = new EvaluationRequest { Phase = phase, Areas = settings.Areas, Baseline = settings.Baseline, FollowUp = settings.FollowUp, AsOf = settings.AsOf },
                });
            }
        }

        return jobs;
    }

    /// <summary>The id, with what tells the evaluations of one job apart.</summary>
    private static string Name(string? id, string workspace, Phase? phase, bool severalWorkspaces, bool severalPhases)
    {
        var parts = new List<string> { id ?? workspace };
        if (id is not null && severalWorkspaces)
        {
            parts.Add(workspace);
        }

        if (phase is { } stated && (id is null || severalPhases))
        {
            parts.Add(Code(stated));
        }

        return string.Join('-', parts);
    }

    private static Phase?[]? Phases(YamlMap map) => Words(map, "phases", ["midterm", "final"]) is { } words
        ? [.. words.Select(w => (Phase?)(w == "midterm" ? Phase.Midterm : Phase.Final))]
        : null;

    private static string Code(Phase phase) => phase == Phase.Midterm ? "midterm" : "final";

    private static string[]? Words(YamlMap map, string key, IReadOnlyList<string> allowed)
    {
        if (!map.Has(key))
        {
            // Asking marks the key as known.
            return null;
        }

        var words = map.Texts(key).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var word in words.Where(w => !allowed.Contains(w, StringComparer.Ordinal)))
        {
            map.Mistake(key, $"'{word}' in {key}", "some of " + string.Join(", ", allowed), EditDistance.Nearest(word, allowed) is { } near ? $"Did you mean '{near}'?" : "");
        }

        return [.. words.Where(w => allowed.Contains(w, StringComparer.Ordinal))];
    }

    private sealed record JobSettings(IReadOnlyList<Phase?> Phases, IReadOnlyList<string> Formats, Language Language, string Out, IReadOnlyList<string> Areas, Period? Baseline, Period? FollowUp, DateOnly? AsOf);
}
