using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Compliance.Benchmarks.Platforms;

/// <summary>The companies of the workload as texts: as typed parsing reads them, and as declarations of the pack. They differ in what an absent partner and a key are, and are of about the same length.</summary>
internal static class PlatformDeclarations
{
    /// <summary>The text for typed parsing.</summary>
    public static byte[] Typed(PlatformFacts facts) => JsonSerializer.SerializeToUtf8Bytes(facts, PlatformJson.Default.PlatformFacts);

    /// <summary>The same as a declaration, of one copy of the rules where a gate tells copies apart.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="gate">What tells the copies apart, and which copy speaks of the company; <see langword="null"/> where there is one copy.</param>
    public static byte[] Declared(PlatformFacts facts, (RuleGate Gate, int Copy)? gate = null)
    {
        var root = JsonNode.Parse(Typed(facts))!.AsObject();
        var company = root["company"]!.AsObject();
        company.Remove("book");
        company.Insert(0, "id", string.Create(CultureInfo.InvariantCulture, $"c{facts.Id}"));
        root.Remove("id");
        root["companies"] = new JsonArray();
        var things = new[] { "licences", "activities", "cooperations", "stakes" }.SelectMany(list => root[list]!.AsArray().Select((t, i) => (List: list, Thing: t!.AsObject(), Position: i + 1)));
        foreach (var (list, thing, position) in things)
        {
            switch (list)
            {
                case "licences":
                    thing.Insert(1, "position", position);
                    break;
                case "activities":
                    thing["partner_id"] ??= new JsonObject { ["none"] = true };
                    break;
                case "cooperations":
                    thing.Insert(1, "reference", thing["id"]!.DeepClone());
                    break;
            }

            if (gate is { Gate: not (RuleGate.CompanyCode or RuleGate.CompanyInteger) } own)
            {
                thing["book"] = Book(own.Gate, own.Copy);
            }
        }

        if (gate is { } known)
        {
            company["book"] = Book(known.Gate, known.Copy);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static JsonNode Book(RuleGate gate, int copy) => gate switch
    {
        RuleGate.OwnInteger or RuleGate.CompanyInteger => copy,
        RuleGate.OwnDateRange => PlatformPack.FirstDay(copy).AddDays(100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"book_{copy}"),
    };
}
