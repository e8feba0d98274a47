namespace Indicators.Render.Tests.Reports;

/// <summary>A test that runs LibreOffice; left out, with the program's name, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Program is null)
        {
            Skip = "soffice is not installed (Debian: apt-get install libreoffice-writer libreoffice-calc).";
        }
    }
}
