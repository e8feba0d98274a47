using Indicators.Model;

namespace Indicators.Store.Backends;

/// <summary>The words by which the database names the kinds of absence.</summary>
internal static class AbsenceCode
{
    public const string Missing = "missing";

    public static string Of(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Missing => Missing,
        AbsenceKind.Suppressed => "suppressed",
        AbsenceKind.NotApplicable => "not-applicable",
        AbsenceKind.Undefined => "undefined",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of absence."),
    };

    public static AbsenceKind KindOf(string code) => code switch
    {
        Missing => AbsenceKind.Missing,
        "suppressed" => AbsenceKind.Suppressed,
        "not-applicable" => AbsenceKind.NotApplicable,
        _ => AbsenceKind.Undefined,
    };
}
