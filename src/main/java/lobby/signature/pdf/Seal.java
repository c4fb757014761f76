package lobby.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Closes a document so that every change shows (PAdES, ETSI EN 319 142-1, baseline B-B). It is written behind what
 * there was: the bytes that somebody signed stay as they were, and stay the beginning of what they got.
 */
final class Seal {

    static final String SUB_FILTER = "ETSI.CAdES.detached";

    private static final int ROOM = 32 * 1024;
    private static final int NO_CHANGES = 1;

    private final SealKey key;

    Seal(SealKey key) {
        this.key = key;
    }

    void close(PDDocument document, Certificate.Mark mark, Instant now, OutputStream out) throws IOException {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName(SUB_FILTER));
        write(signature, COSName.NAME, mark.signer());
        write(signature, COSName.LOCATION, mark.place());
        write(signature, COSName.REASON, mark.document());
        write(signature, COSName.CONTACT_INFO, mark.hash());
        signature.setSignDate(GregorianCalendar.from(now.atZone(ZoneOffset.UTC)));
        if (document.getSignatureDictionaries().isEmpty()) {
            forbidChanges(document, signature);
        }
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, this::sign, options);
            document.saveIncremental(out);
        }
    }

    /** In hexadecimal: what people are called can't be mistaken for anything else that stands in a document. */
    private static void write(PDSignature signature, COSName name, String text) {
        signature.getCOSObject().setItem(name, new COSString(text, true));
    }

    /** Only the first signature of a document can say so (ISO 32000-1, 12.8.2.2). */
    private static void forbidChanges(PDDocument document, PDSignature signature) {
        COSDictionary params = new COSDictionary();
        params.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        params.setInt(COSName.P, NO_CHANGES);
        params.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.getPDFName("TransformParams"), params);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
    }

    private byte[] sign(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                    new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new Attributes(MessageDigest.getInstance("SHA-256")
                    .digest(key.certificate().getEncoded())))
                .build(new JcaContentSignerBuilder(key.signing()).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new Streamed(content), false).getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException failed) {
            throw new IOException(failed);
        }
    }

    /** Names the certificate that signs, and no time: that stands in the document (EN 319 142-1, 6.3). */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {

        private final byte[] certificate;

        Attributes(byte[] certificate) {
            this.certificate = certificate;
        }

        @Override
        public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
            return super.getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new SigningCertificateV2(new ESSCertIDv2(certificate)));
        }
    }

    /** Content that is read once and never held. */
    private record Streamed(InputStream in) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public Object getContent() {
            return in;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            in.transferTo(out);
        }
    }
}
