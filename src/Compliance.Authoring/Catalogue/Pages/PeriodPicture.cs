using Compliance.Law;
using Compliance.Reporting.Pictures;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>Stretches of days below each other. A day without an end runs to the edge of the picture.</summary>
internal static class PeriodPicture
{
    /// <summary>Draws them; nothing where no day is known.</summary>
    /// <param name="id">The id of the picture, which no other of the page has.</param>
    /// <param name="heading">The id of the heading that names it.</param>
    /// <param name="rows">What holds in which days.</param>
    /// <param name="page">The page.</param>
    /// <param name="scale">The days across the picture; those of the rows where none is given.</param>
    public static void Write(string id, string heading, IEnumerable<(LocalizedText Name, EffectivePeriod InForce)> rows, SitePage page, TimeScale? scale = null)
    {
        List<TimeRow> drawn = [.. rows.Select(r => new TimeRow("law", r.Name, r.InForce.From, r.InForce.Until))];
        DateOnly[] days = [.. drawn.SelectMany(r => new[] { r.From, r.Until }).OfType<DateOnly>()];
        if (days.Length > 0)
        {
            TimePicture.Write(page.Html, id, heading, drawn, asOf: null, scale ?? TimeScale.Of(days));
        }
    }
}
