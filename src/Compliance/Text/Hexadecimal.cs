namespace Compliance.Text;

/// <summary>Writes bytes as the hashes in reports are written.</summary>
/// <remarks>That of the framework is made for vectors, which no code compiled ahead has: it is compiled at every start.</remarks>
internal static class Hexadecimal
{
    /// <summary>Gets two lower-case digits for each byte.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Twice as many characters, such as <c>0a</c> for 10.</returns>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        const string digits = "0123456789abcdef";
        Span<char> text = stackalloc char[64];
        text = bytes.Length <= 32 ? text[..(2 * bytes.Length)] : new char[2 * bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = digits[bytes[i] >> 4];
            text[(2 * i) + 1] = digits[bytes[i] & 15];
        }

        return new string(text);
    }
}
