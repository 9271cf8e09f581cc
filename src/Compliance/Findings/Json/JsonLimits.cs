using System.Text.Json;

namespace Compliance.Findings.Json;

/// <summary>
/// Writes which limits hold where they are not the usual ones, and what is left out: how much, and a hash of the whole list, by which the
/// report can be verified although it does not list everything.
/// </summary>
internal static class JsonLimits
{
    /// <summary>Writes <c>max_listed</c>; nothing for the limits that hold where none are given.</summary>
    public static void Write(ReportLimits limits, Utf8JsonWriter json)
    {
        if (limits == ReportLimits.Default)
        {
            return;
        }

        json.WriteStartObject("max_listed");
        WriteMost("listed", limits.Listed, json);
        WriteMost("results", limits.Results, json);
        WriteMost("evidence", limits.Evidence, json);
        WriteMost("conditions", limits.Conditions, json);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>left_out</c> with a member for each list that is cut; nothing where all is listed.</summary>
    public static void WriteLeftOut(ReportListing listing, Utf8JsonWriter json)
    {
        var isOpen = false;
        Write("findings", listing.Findings);
        Write("upcoming", listing.Upcoming);
        Write("questions", listing.Questions);
        Write("asserted", listing.Asserted);
        Write("results", listing.Results);
        if (isOpen)
        {
            json.WriteEndObject();
        }

        void Write<T>(string name, ListedPart<T> part)
        {
            if (part.LeftOut == 0)
            {
                return;
            }

            if (!isOpen)
            {
                json.WriteStartObject("left_out");
                isOpen = true;
            }

            json.WriteStartObject(name);
            json.WriteNumber("total", part.Total);
            json.WriteNumber("left_out", part.LeftOut);
            json.WriteString("sha256", part.ContentHash);
            json.WriteEndObject();
        }
    }

    private static void WriteMost(string name, int most, Utf8JsonWriter json)
    {
        if (most == int.MaxValue)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, most);
        }
    }
}
