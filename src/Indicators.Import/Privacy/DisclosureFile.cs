using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Privacy;

/// <summary>Reads <c>disclosure.yaml</c>: what disclosure control hides in a workspace.</summary>
public static class DisclosureFile
{
    /// <summary>Lowest threshold: below 3 the one person of two could recognise the other.</summary>
    public const int LeastThreshold = 3;

    /// <summary>Reads a policy; every mistake is listed at once.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <exception cref="PlanException">The file has mistakes.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static DisclosurePolicy Read(string path, string displayName) => YamlFile.Read(path, displayName, map =>
    {
        var standard = DisclosurePolicy.Default;
        return new DisclosurePolicy
        {
            Threshold = (int)(map.Integer("threshold", LeastThreshold, 1000) ?? standard.Threshold),
            SmallGroup = (int)(map.Integer("small-group", 0, 10_000) ?? standard.SmallGroup),
            RoundTo = (int?)map.Integer("round-to", 2, 1000),
            Exempt = map.Maps("exempt", e => new ExemptSource(e.Text("file"), e.Text("ground"))),
        };
    });
}
