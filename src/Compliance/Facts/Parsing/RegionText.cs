using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Facts.Parsing;

/// <summary>Reads places: the code of a registered tree, a name in one of its languages, or a name after those of what it lies in.</summary>
internal static class RegionText
{
    /// <summary>Reads a place; what cannot be one is reported, and so is, as a note, a code that is no longer in use.</summary>
    /// <param name="text">The text.</param>
    /// <param name="register">The registered trees.</param>
    /// <param name="tree">The tree that it is to be in, or <see langword="null"/>.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static Region? Read(string text, RegionRegister register, string? tree, SourceSpan span, DiagnosticBag diagnostics)
    {
        if ((register.Find(text) ?? WithoutPadding(text, register, tree)) is { } coded)
        {
            if (tree is null || coded.IsIn(tree))
            {
                return Used(coded, register, span, diagnostics);
            }

            diagnostics.Add(register.FindTree(tree) is { } meant ? PlaceDiagnostics.OtherTree(span, coded, meant) : PlaceDiagnostics.UnknownRegionCode(span, text, register, tree));
            return null;
        }

        switch (RegionPath.Find(text, register, tree))
        {
            case [var region]:
                return Used(region, register, span, diagnostics);
            case []:
                diagnostics.Add(IsLikeCode(text) ? PlaceDiagnostics.UnknownRegionCode(span, text, register, tree) : PlaceDiagnostics.UnknownRegion(span, text, register, tree));
                return null;
            case var several:
                diagnostics.Add(PlaceDiagnostics.AmbiguousName(span, text, several));
                return null;
        }
    }

    private static Region Used(Region region, RegionRegister register, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (!region.IsCurrent)
        {
            diagnostics.Add(PlaceDiagnostics.NoLongerInUse(span, region, [.. region.Spells[^1].Successors.Select(register.At)]));
        }

        return region;
    }

    // Codes that are filled up with zeros: 330000 is 33, where a tree says so.
    private static Region? WithoutPadding(string text, RegionRegister register, string? tree)
    {
        foreach (var padded in register.Trees)
        {
            if (padded.PaddedTo != text.Length || (tree is not null && padded.Id != tree))
            {
                continue;
            }

            for (var length = text.Length - 1; length > 0 && text[length] == '0'; length--)
            {
                if (register.Find(text[..length]) is { } region && region.IsIn(padded.Id))
                {
                    return region;
                }
            }
        }

        return null;
    }

    // Digits, or capitals and digits, as codes are written.
    private static bool IsLikeCode(string text) => char.IsDigit(text[0]) || (text.Length <= 5 && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)));
}
