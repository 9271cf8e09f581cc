using System.Globalization;

namespace Compliance.Text.Cultures;

/// <summary>The language of reports and messages for a culture. Nothing else in the library reads a culture.</summary>
public static class CultureLanguage
{
    /// <summary>Gets the language for a culture, such as that of a request or <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    /// <param name="culture">The culture.</param>
    /// <returns><see cref="Language.Zh"/> for Chinese of any script or region, <see cref="Language.Both"/> for the invariant culture, which is that of no reader, and <see cref="Language.En"/> for every other.</returns>
    public static Language ToLanguage(this CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Name.Length == 0 ? Language.Both
            : culture.Name.Equals("zh", StringComparison.OrdinalIgnoreCase) || culture.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase) ? Language.Zh
            : Language.En;
    }

    /// <summary>Gets the text in the language for a culture.</summary>
    public static string In(this LocalizedText text, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(culture.ToLanguage());
    }
}
