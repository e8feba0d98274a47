using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>The lines of a register that gave a count.</summary>
internal static class RegisterOrigins
{
    /// <summary>One origin per register with at least one row used; a register that was searched in vain gives its whole length.</summary>
    public static IReadOnlyList<Origin> Of<T>(Register<T> register, IEnumerable<int> lines)
    {
        var used = new HashSet<int>();
        var (lowest, highest) = (int.MaxValue, 0);
        foreach (var line in lines)
        {
            used.Add(line);
            (lowest, highest) = (Math.Min(lowest, line), Math.Max(highest, line));
        }

        if (used.Count > 0)
        {
            return [new Origin(register.Imported.Source, lowest, highest, used.Count)];
        }

        var last = (int)Math.Min(int.MaxValue, register.Imported.Balance.Read + 1);
        return [new Origin(register.Imported.Source, Math.Min(2, last), last, 0)];
    }

    /// <summary>The same registers in their whole length: the number of lines behind a hidden count would tell it.</summary>
    public static IReadOnlyList<Origin> Whole(IReadOnlyList<Origin> origins, RegisterSet registers) =>
    [
        .. origins.Select(o =>
        {
            var rows = (int)Math.Min(int.MaxValue - 1, registers.Sources.Where(s => s.Source == o.Source).Select(s => s.Balance.Read).DefaultIfEmpty(o.LastLine - 1).Max());
            return new Origin(o.Source, 2, Math.Max(2, rows + 1), rows);
        }),
    ];
}
