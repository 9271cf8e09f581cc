namespace Compliance.Reporting.Html;

/// <summary>The languages of a page, each by its own name, as a reader chooses them.</summary>
public static class LanguageWords
{
    /// <summary>The choice, as markup.</summary>
    public const string Choice = "<select id=\"language\"><option value=\"zh\">中文</option><option value=\"en\">English</option><option value=\"both\">中文 / English</option></select>";
}
