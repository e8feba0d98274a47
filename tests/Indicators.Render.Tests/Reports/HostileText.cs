namespace Indicators.Render.Tests.Reports;

/// <summary>Texts that a user can put into a name and that must come out as text and nothing else.</summary>
public static class HostileText
{
    public static TheoryData<string, string> All => new()
    {
        { "markup", "<script>alert(1)</script>&amp;\"'" },
        { "end of CDATA", "]]><w:p/>" },
        { "a formula", "=HYPERLINK(\"http://evil.example\";\"klik\")" },
        { "a formula by another sign", "@SUM(A1)" },
        { "a command", "+cmd|' /C calc'!A0" },
        { "control characters", "a\u0000\u0001\u0008\u000B\u001F\u007F\u0085b\r\n\tc" },
        { "half a surrogate pair", "\uD83D x \uDC00" },
        { "characters that XML does not know", "\uFFFE\uFFFF" },
        { "direction marks", "\u202Eabc\u2066 \u200F" },
        { "right to left letters", "\u05E9\u05DC\u05D5\u05DD" },
        { "letters beyond the first plane", "\U0001F600 \U00020000" },
        { "10,000 characters", new string('æ', 10_000) },
        { "40,000 characters", string.Concat(Enumerable.Repeat("\U0001F600", 20_000)) },
        { "brackets of a sheet reference", "[Book1]Sheet1'!A1:B2*?/\\" },
        { "Word field", "\\* MERGEFORMAT { INCLUDETEXT c:\\\\x }" },
        { "nothing but blanks", "   " },
        { "nothing", "" },
    };
}
