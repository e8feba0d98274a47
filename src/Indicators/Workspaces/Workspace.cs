using System.Globalization;
using Indicators.Import.Criteria;
using Indicators.Import.Plans;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Store;

using Mapping = Indicators.Import.Mapping.Mapping;

namespace Indicators;

/// <summary>
/// A plan with its data: open it, import, evaluate, compare, classify, trace, chart. One workspace holds one database
/// connection; use it from one thread at a time and dispose of it.
/// </summary>
public sealed partial class Workspace : IDisposable
{
    private readonly WorkspaceDefinitions _definitions;
    private readonly WorkspaceOptions _options;
    private readonly Lazy<Plan> _plan;
    private readonly Lazy<IReadOnlyList<Mapping>> _mappings;
    private readonly Lazy<CriteriaReference> _criteria;
    private readonly Lazy<EvaluatorNotes> _notes;
    private readonly Lazy<DisclosurePolicy> _disclosure;
    private readonly Lazy<Theme> _theme;
    private ObservationStore? _store;
    private PastDisclosure[]? _past;

    private Workspace(WorkspaceDefinitions definitions, WorkspaceOptions options)
    {
        _definitions = definitions;
        _options = options;
        _plan = new(definitions.ReadPlan);
        _mappings = new(definitions.ReadMappings);
        _criteria = new(ReadCriteria);
        _notes = new(ReadNotes);
        _disclosure = new(ReadDisclosure);
        _theme = new(ReadTheme);
    }

    /// <summary>Name of the folder, by which the database tells this workspace from others.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>Full path of the folder.</summary>
    public string Folder => _definitions.Folder;

    /// <summary>The plan of <c>plan.yaml</c>.</summary>
    /// <exception cref="PlanException">The plan has mistakes; all are listed.</exception>
    public Plan Plan => _plan.Value;

    /// <summary>Every area that the workspace knows.</summary>
    public AreaCatalogue Areas => _definitions.Areas;

    /// <summary>Every indicator that the workspace knows, by code.</summary>
    public IReadOnlyDictionary<string, Indicator> Indicators => _definitions.Indicators;

    /// <summary>Opens a workspace. Files are read when they are needed; the database is opened with the first import or question.</summary>
    /// <param name="folder">The folder with <c>plan.yaml</c>.</param>
    /// <param name="options">Where observations are kept.</param>
    /// <exception cref="SourceException">There is no such folder.</exception>
    public static Workspace Open(string folder, WorkspaceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new Workspace(WorkspaceDefinitions.Read(folder), options ?? new WorkspaceOptions());
    }

    /// <summary>The folders with a plan directly below a folder, by name.</summary>
    /// <param name="folder">The folder that holds workspaces.</param>
    /// <exception cref="SourceException">There is no such folder.</exception>
    public static IReadOnlyList<string> Folders(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, "plan.yaml"))).Order(StringComparer.Ordinal)]
            : throw new SourceException(folder, "there is no such folder", "a folder with workspaces");
    }

    /// <inheritdoc/>
    public void Dispose() => _store?.Dispose();

    private ObservationStore Store => _store ??= OpenStore();

    private ObservationStore OpenStore() => ObservationStore.Open(Location(), new StoreOptions { Create = true, Patience = Patience(), Waiting = _options.Waiting });

    private StoreLocation Location()
    {
        var named = _options.Database ?? Environment.GetEnvironmentVariable(StoreLocation.EnvironmentVariable);
        return named is { Length: > 0 }
            ? StoreLocation.Parse(named)
            : StoreLocation.OfFile(Path.Combine(Folder, ".indicators", "observations.db"));
    }

    private TimeSpan Patience()
    {
        const string Variable = "INDICATORS_PATIENCE";
        if (_options.Patience is { } given)
        {
            return given;
        }

        return Environment.GetEnvironmentVariable(Variable) switch
        {
            null or "" => new StoreOptions().Patience,
            { } named when int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86_400 => TimeSpan.FromSeconds(seconds),
            { } named => throw new RequestException(Variable, $"'{named}'", "whole seconds from 1 to 86400"),
        };
    }

    private CriteriaReference ReadCriteria() => CriteriaFolder.Read(
        Path.Combine(_definitions.SharedFolder, "criteria"), "shared:criteria/", Areas, Describe);

    private EvaluatorNotes ReadNotes()
    {
        var path = Path.Combine(Folder, "notes.yaml");
        return File.Exists(path) ? NotesFile.Read(path, "notes.yaml", Plan) : EvaluatorNotes.None;
    }

    private Indicator IndicatorOf(string code) => Indicators.GetValueOrDefault(code)
        ?? throw new RequestException(
            "--indicator",
            $"no indicator is called '{code}'",
            "one of " + string.Join(", ", Indicators.Keys.Order(StringComparer.Ordinal)),
            EditDistance.Nearest(code, Indicators.Keys) is { } near ? $"Did you mean '{near}'?" : "");

    /// <summary>The end of a day in UTC, or null for now.</summary>
    private static DateTimeOffset? EndOf(DateOnly? day) => day is { } date
        ? new DateTimeOffset(date.ToDateTime(new TimeOnly(23, 59, 59, 999)), TimeSpan.Zero)
        : null;
}
