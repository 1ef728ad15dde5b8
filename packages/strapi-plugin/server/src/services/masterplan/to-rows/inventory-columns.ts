import type { Innovation } from '@kotacerdas/core/masterplan';

export function igaColumns(iga: Innovation['iga']) {
  return {
    igaInitiator: iga?.initiator,
    igaTechnology: iga?.technology,
    igaForm: iga?.form,
    igaAffairs: iga?.affairs,
    igaTrialOn: iga?.trialOn,
    igaImplementedOn: iga?.implementedOn,
    igaDesign: iga?.design,
    igaPurpose: iga?.purpose,
    igaBenefit: iga?.benefit,
    igaResult: iga?.result,
  };
}

export function kippColumns(kipp: Innovation['kipp']) {
  return {
    kippSummary: kipp?.summary,
    kippBackground: kipp?.background,
    kippNovelty: kipp?.novelty,
    kippImplementation: kipp?.implementation,
    kippSignificance: kipp?.significance,
    kippAdaptability: kipp?.adaptability,
    kippResources: kipp?.resources,
    kippSustainability: kipp?.sustainability,
  };
}
