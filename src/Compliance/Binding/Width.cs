namespace Compliance.Binding;

/// <summary>Full-width forms of ASCII characters, which a Chinese input method leaves behind.</summary>
internal static class Width
{
    /// <summary>Replaces full-width digits, letters and signs of numbers by the ASCII ones; other characters stay.</summary>
    public static string Narrow(string text) => text.AsSpan().ContainsAnyInRange('！', '～') || text.Contains('\u3000', StringComparison.Ordinal)
        ? string.Create(text.Length, text, static (buffer, source) =>
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = source[i] switch
                {
                    >= '！' and <= '～' and var wide => (char)(wide - '！' + '!'),
                    '\u3000' => ' ',
                    var other => other,
                };
            }
        })
        : text;
}
