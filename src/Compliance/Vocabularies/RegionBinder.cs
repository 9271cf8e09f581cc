using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Literals;
using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>Reads the names of regions.</summary>
internal sealed class RegionBinder(DiagnosticBag diagnostics)
{
    private readonly NameRegister _register = new(VocabularyKeywords.Region, diagnostics);

    /// <summary>Reads the regions; codes lose the trailing zeros, which mean "all of it".</summary>
    public ImmutableArray<Region> Bind(IEnumerable<MappingEntry> entries)
    {
        var regions = new Dictionary<string, Region>(StringComparer.Ordinal);
        _register.Add(Region.Nationwide.Label.Zh, Region.Nationwide, default);
        foreach (var entry in entries)
        {
            if (RegionCode.Normal(entry.Key.Text) is not { } code)
            {
                diagnostics.Add(LiteralDiagnostics.RegionCodeInvalid(entry.Key.Span, entry.Key.Text));
                continue;
            }

            _register.Add(code, entry, entry.Key.Span);
            if (LocatedLabel.Read(entry.Value, diagnostics) is { } label)
            {
                _register.Add(label.Text.Zh, entry, label.ZhSpan);
                regions.TryAdd(code, new Region(code, label.Text));
            }
        }

        return [.. regions.Values];
    }
}
