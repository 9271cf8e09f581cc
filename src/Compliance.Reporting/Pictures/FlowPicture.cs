using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>Draws a chain of boxes from top to bottom, which fits a phone as well as a page.</summary>
internal static class FlowPicture
{
    private const double BoxHeight = 34;
    private const double ArrowHeight = 26;

    public static void Write(HtmlBuilder html, string id, LocalizedText name, IReadOnlyList<FlowStep> steps)
    {
        html.Raw("<div class=\"flow\">").Element("h3", name, $" id=\"{id}-name\"");
        Svg.Open(html, (steps.Count * (BoxHeight + ArrowHeight)) - ArrowHeight + 4, $"{id}-name", $"{id}-words");
        for (var i = 0; i < steps.Count; i++)
        {
            var (step, y) = (steps[i], 2 + (i * (BoxHeight + ArrowHeight)));
            if (i > 0)
            {
                Arrow(html, y, step);
            }

            html.Raw($"<rect class=\"box{(step is { IsMarked: true, MarksArrow: false } ? " marked" : string.Empty)}\" x=\"1\" y=\"{Svg.Number(y)}\" width=\"99%\" height=\"{Svg.Number(BoxHeight)}\" rx=\"4\"/>");
            var hasRole = step is { Role: not null, MarksArrow: false };
            Svg.Text(html, "10", y + (hasRole ? 13 : 21), hasRole ? step.Role! : step.Name, 44, hasRole ? "axis" : "name");
            if (hasRole)
            {
                Svg.Text(html, "10", y + 28, step.Name, 44, "name");
            }
        }

        Svg.Close(html);
        html.Raw($"<p class=\"spoken\" id=\"{id}-words\">");
        foreach (var step in steps)
        {
            html.Text(step.Role is { } role ? new($"{role.Zh}：{step.Name.Zh}", $"{role.En}: {step.Name.En}") : step.Name).Raw(step.IsMarked ? " (!) → " : " → ");
        }

        html.Raw("</p></div>\n");
    }

    private static void Arrow(HtmlBuilder html, double y, FlowStep step)
    {
        var kind = step is { MarksArrow: true, IsMarked: true } ? "arrow marked" : "arrow";
        html.Raw($"<path class=\"{kind}\" d=\"M24 {Svg.Number(y - ArrowHeight + 1)}V{Svg.Number(y - 3)}M19 {Svg.Number(y - 9)}L24 {Svg.Number(y - 2)}L29 {Svg.Number(y - 9)}\"/>");
        if (step is { MarksArrow: true, Role: { } role })
        {
            Svg.Text(html, "38", y - 9, role, 40, step.IsMarked ? "axis marked" : "axis");
        }
    }
}
