namespace Compliance.Text;

/// <summary>The language of a message or report.</summary>
public enum Language
{
    /// <summary>Chinese, simplified characters.</summary>
    Zh,

    /// <summary>English.</summary>
    En,

    /// <summary>Chinese followed by English.</summary>
    Both,
}
