using Compliance.Law;
using Compliance.Rules;
using NodaTime;

namespace Compliance.Cli.Loading;

/// <summary>The day it is where the law of the rules speaks: a day begins by the time zone of its legal order, wherever the machine stands.</summary>
internal static class LegalDay
{
    /// <summary>Gets the day it is.</summary>
    /// <param name="rulebook">The rules; the legal orders of what they cite, and of the instruments of the packs, are asked.</param>
    /// <param name="context">The clock, and where a zone that is unknown is reported.</param>
    /// <returns>
    /// The day that has begun in all their time zones, which is the earliest; the day in UTC where none has a zone;
    /// <see langword="null"/> where one has a zone that nobody knows, which is reported.
    /// </returns>
    public static DateOnly? Today(Rulebook rulebook, CliContext context)
    {
        var now = Instant.FromDateTimeOffset(context.Clock.GetUtcNow());
        DateOnly? earliest = null;
        var sources = rulebook.Rules.SelectMany(r => r.Basis).Select(c => c.Source).Concat(rulebook.Packs.Select(p => p.Instrument).OfType<LegalSource>());
        var orders = sources.Select(s => s.Order).Where(o => o.TimeZone is not null).Distinct();
        foreach (var order in orders)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(order.TimeZone!) is not { } zone)
            {
                new DiagnosticPrinter(context).Print([LegalDayDiagnostics.UnknownTimeZone(order)]);
                return null;
            }

            var today = now.InZone(zone).Date.ToDateOnly();
            earliest = earliest is { } found && found < today ? found : today;
        }

        return earliest ?? now.InUtc().Date.ToDateOnly();
    }
}
