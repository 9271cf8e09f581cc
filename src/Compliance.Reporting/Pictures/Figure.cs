using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>The frame of a picture: its name above it, what there is to say below it.</summary>
internal static class Figure
{
    /// <summary>Opens a figure with its name, which has the id <c>ID-name</c>.</summary>
    public static void Open(HtmlBuilder html, string id, LocalizedText name) =>
        html.Raw($"<figure id=\"{id}\">").Element("figcaption", name, $" id=\"{id}-name\"");

    /// <summary>Opens a place that scrolls sideways where the picture is wider than the screen.</summary>
    public static void OpenWide(HtmlBuilder html, string id) =>
        html.Raw($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{id}-name\">\n");

    public static void CloseWide(HtmlBuilder html) => html.Raw("</div>\n");

    public static void Close(HtmlBuilder html) => html.Raw("</figure>\n");
}
