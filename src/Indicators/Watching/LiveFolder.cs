using System.Security.Cryptography;
using System.Text;
using Indicators.Model;
using Indicators.Render.Html;

namespace Indicators;

/// <summary>
/// An output folder whose HTML report follows while it is watched: a browser that has it open from disk shows each new
/// state by itself, and the mistakes of a plan that is being edited. Disposing leaves the ordinary report.
/// </summary>
public sealed class LiveFolder : IDisposable
{
    private const string Report = "report.html";
    private const string StampFile = "report.stamp.js";
    private readonly string _path;
    private string? _ordinary;
    private string _stamp = "";

    /// <summary>Results below a folder.</summary>
    /// <param name="path">The folder; made when the first results are written.</param>
    public LiveFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
    }

    /// <summary>Writes the results as <see cref="Workspace.WriteReport"/> does, then tells an open report.</summary>
    /// <param name="workspace">The workspace of the evaluation.</param>
    /// <param name="evaluation">What was found.</param>
    /// <param name="formats">Some of <see cref="Workspace.Formats"/>.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <returns>The folder, with the files that it wrote.</returns>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public OutputFolder Write(Workspace workspace, Evaluation evaluation, IReadOnlyList<string> formats, Language language, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(formats);
        var folder = new OutputFolder(_path);
        workspace.WriteReport(evaluation, folder, formats, language, progress, cancellation);
        if (formats.Contains("html", StringComparer.Ordinal))
        {
            var report = Path.Combine(folder.Path, Report);
            _ordinary = File.ReadAllText(report);
            _stamp = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_ordinary)));
            Put(Report, LiveReport.Follow(_ordinary, _stamp, StampFile));
            Put(StampFile, LiveReport.Stamp(_stamp));
        }

        return folder;
    }

    /// <summary>Shows a message above the open report, such as the mistakes of a plan; the report stays as it was.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public void Say(string message)
    {
        if (_ordinary is not null)
        {
            Put(StampFile, LiveReport.Stamp(_stamp, message));
        }
    }

    /// <summary>Leaves the ordinary report, as an evaluation without watching writes it.</summary>
    public void Dispose()
    {
        if (_ordinary is { } ordinary)
        {
            _ordinary = null;
            Put(Report, ordinary);
            File.Delete(Path.Combine(_path, StampFile));
        }
    }

    private void Put(string name, string text) => AtomicFile.Write(Path.Combine(Path.GetFullPath(_path), name), Encoding.UTF8.GetBytes(text));
}
