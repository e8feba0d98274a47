using Indicators.Import.Registers;
using Indicators.Model;
using Indicators.Render.Excel;

namespace Indicators;

/// <summary>Empty registers with the columns that the program reads, and no others.</summary>
public static class RegisterTemplates
{
    /// <summary>The kinds of registers as a plan names them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<RegisterKind>().Select(Code)];

    /// <summary>The formats of empty registers.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["csv", "xlsx"];

    /// <summary>Writes empty registers, each with its header line. A register that is there already is left alone.</summary>
    /// <param name="kinds">Which; some of <see cref="Kinds"/>.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="formats">Some of <see cref="Formats"/>; null for CSV.</param>
    /// <returns>The files written, and those left alone.</returns>
    public static (IReadOnlyList<string> Written, IReadOnlyList<string> Kept) Write(IReadOnlyList<string> kinds, OutputFolder folder, IReadOnlyList<string>? formats = null)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(folder);
        var kept = new List<string>();
        foreach (var kind in Enum.GetValues<RegisterKind>().Where(k => kinds.Contains(Code(k), StringComparer.Ordinal)))
        {
            foreach (var format in formats ?? ["csv"])
            {
                var name = RegisterColumns.FileName(kind, format);
                var path = Path.Combine(folder.Path, name);
                if (File.Exists(path))
                {
                    kept.Add(path);
                }
                else if (format == "xlsx")
                {
                    folder.WriteBytes(name, EmptyTable.Write(Code(kind), RegisterColumns.Of(kind)));
                }
                else
                {
                    folder.WriteText(name, RegisterColumns.Template(kind));
                }
            }
        }

        return (folder.Files, kept);
    }

    private static string Code(RegisterKind kind) => kind.ToString().ToLowerInvariant();
}
