using System.Globalization;

namespace Compliance.Cli.Printing;

/// <summary>What is looked at and changed in a PDF that a browser printed.</summary>
internal static class PdfFile
{
    private const int Digits = 14;

    private static ReadOnlySpan<byte> Head => "%PDF-"u8;

    private static ReadOnlySpan<byte> End => "%%EOF"u8;

    private static ReadOnlySpan<byte> DateMark => "Date (D:"u8;

    /// <summary>Determines whether a file begins and ends as a PDF does.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> file) =>
        file.StartsWith(Head) && file[Math.Max(0, file.Length - 64)..].IndexOf(End) >= 0;

    /// <summary>Sets when it was created and changed to midnight of a day: a report says what held on a day, and not when it was printed.</summary>
    public static void SetDay(Span<byte> file, DateOnly day)
    {
        Span<byte> digits = stackalloc byte[Digits];
        System.Text.Encoding.ASCII.GetBytes(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000", digits);
        for (var at = file.IndexOf(DateMark); at >= 0;)
        {
            var rest = file[(at + DateMark.Length)..];
            if (rest.Length >= Digits && rest[..Digits].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            {
                digits.CopyTo(rest);
            }

            var next = rest.IndexOf(DateMark);
            at = next < 0 ? -1 : at + DateMark.Length + next;
        }
    }
}
