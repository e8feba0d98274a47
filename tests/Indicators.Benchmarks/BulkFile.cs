using System.Globalization;
using System.Text;

namespace Indicators.Benchmarks;

/// <summary>Makes a Statistikbanken CSV of any size: text labels, six columns, about 57 bytes a row.</summary>
internal static class BulkFile
{
    public static readonly string[] Socio = ["Selvstændige", "Medarbejdende ægtefæller", "Topledere", "Lønmodtagere på højeste niveau", "Lønmodtagere på mellemniveau", "Lønmodtagere på grundniveau", "Andre lønmodtagere", "Arbejdsløse", "Uddannelsessøgende", "Pensionister", "Øvrige uden for arbejdsstyrken", "Børn"];
    private static readonly string[] Sexes = ["Mænd", "Kvinder"];

    /// <summary>Writes a file; the same rows and names give the same bytes.</summary>
    public static void Write(string path, long rows, IReadOnlyList<string> areas)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        stream.Write(Encoding.UTF8.GetBytes("OMRÅDE;KØN;ALDER;SOCIO;TID;INDHOLD\n"));
        var buffer = new StringBuilder(1 << 20);
        var random = new Random(1);
        for (long row = 0; row < rows;)
        {
            // As the streaming formats do: periods inside ages inside groups, areas outermost.
            var at = row;
            var quarter = at % 20;
            var age = at / 20 % 100;
            var socio = at / 2000 % Socio.Length;
            var sex = at / (2000 * Socio.Length) % 2;
            var area = at / (4000 * Socio.Length) % areas.Count;
            buffer.Append(areas[(int)area]).Append(';').Append(Sexes[sex]).Append(';').Append(age).Append(" år;").Append(Socio[socio]).Append(';')
                .Append(2015 + (quarter / 4)).Append('K').Append((quarter % 4) + 1).Append(';').Append(random.Next(0, 5000).ToString(CultureInfo.InvariantCulture)).Append('\n');
            row++;
            if (buffer.Length > (1 << 20) - 200 || row == rows)
            {
                stream.Write(Encoding.UTF8.GetBytes(buffer.ToString()));
                buffer.Clear();
            }
        }
    }
}
