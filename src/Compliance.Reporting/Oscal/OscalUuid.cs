using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Text;

namespace Compliance.Reporting.Oscal;

/// <summary>UUIDs derived from names, as OSCAL allows: the same name always has the same UUID.</summary>
internal static class OscalUuid
{
    private const int Version = 5;

    /// <summary>Gets the seed of the ids of a report: declaration, rules and day of the judgement.</summary>
    public static string Seed(ComplianceReport report) => string.Join(
        '\n',
        [report.Declaration.Name, report.Declaration.ContentHash, IsoDay.Of(report.AsOf), report.Rulebook.VocabularyHash, .. report.Rulebook.Packs.Select(p => p.ContentHash), .. ChoiceText.Narrowed([report]).Select(r => ChoiceText.Of(r).En)]);

    // RFC 9562 lays out version 5 over SHA-1; SHA-256 is cut to the same 128 bits, for nobody derives these ids again.
    public static string Of(string kind, string seed)
    {
        Span<byte> bits = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{seed}"), bits);
        BinaryPrimitives.WriteUInt16BigEndian(bits[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(bits[6..]) & 0x0FFF) | (Version << 12)));
        bits[8] = (byte)((bits[8] & 0x3F) | 0x80);
        return new Guid(bits[..16], bigEndian: true).ToString("D");
    }
}
